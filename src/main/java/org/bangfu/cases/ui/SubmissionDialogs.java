package org.bangfu.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bangfu.cases.Submission;
import org.bangfu.cases.Submissions;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.stereotype.Component;

/** Opens what was submitted in a step, by the form it was made with and not to be changed. */
@Component
class SubmissionDialogs {

  private final Submissions submissions;
  private final TimeTexts times;

  SubmissionDialogs(Submissions submissions, TimeTexts times) {
    this.submissions = submissions;
    this.times = times;
  }

  void open(long submissionId) {
    Submission submission = submissions.read(submissionId);
    UI ui = UI.getCurrent();
    Dialog dialog = new Dialog(ui.getTranslation("cases.submission.title"));
    dialog.addClassName("bf-submission");
    Div about = new Div(new Span(submission.caseNo()), new Span(submission.staffName()),
        new Span(times.dateTime(submission.at())),
        new Span(ui.getTranslation("cases.timeline.model", submission.modelVersion())));
    about.addClassNames("bf-dotted", "bf-quiet");
    dialog.add(about, new SubmittedValues(submission.json()));
    dialog.getFooter().add(new Button(ui.getTranslation("cases.close"), event -> dialog.close()));
    dialog.open();
  }
}
