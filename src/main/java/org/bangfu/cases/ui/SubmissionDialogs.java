package org.bangfu.cases.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import org.bangfu.cases.Submission;
import org.bangfu.cases.Submissions;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormSchemas;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.ui.FormRenderer;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what was submitted in a step, by the form it was made with and not to be changed. */
@Component
class SubmissionDialogs {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Submissions submissions;
  private final FormSchemas schemas;
  private final FileStore files;
  private final TimeTexts times;

  SubmissionDialogs(Submissions submissions, FormSchemas schemas, FileStore files, TimeTexts times) {
    this.submissions = submissions;
    this.schemas = schemas;
    this.files = files;
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
    dialog.add(about, filled(ui, submission));
    dialog.getFooter().add(new Button(ui.getTranslation("cases.close"), event -> dialog.close()));
    dialog.open();
  }

  private com.vaadin.flow.component.Component filled(UI ui, Submission submission) {
    FormValues values = values(submission.json());
    return submissions.formOf(submission)
        .<com.vaadin.flow.component.Component>map(form -> new FormRenderer(schemas.parse(form), values,
            new SubmittedForm(files, submission.caseNo())))
        .orElseGet(() -> plain(ui, values));
  }

  /** Values by their keys, for a form that the engine no longer knows. */
  private static Div plain(UI ui, FormValues values) {
    KeyValues list = new KeyValues();
    values.byKey().forEach((key, value) -> list.put(key, value == null ? null : value.toString()));
    return new Div(new InlineNotice(Tone.INFO, ui.getTranslation("cases.submission.noForm")), list);
  }

  private static FormValues values(String json) {
    try {
      return new FormValues(JSON.readValue(json, new TypeReference<LinkedHashMap<String, @Nullable Object>>() { }));
    } catch (JsonProcessingException broken) {
      // Without its cause: Jackson quotes the text, and the text is personal data.
      throw new IllegalStateException("a kept submission is no JSON");
    }
  }
}
