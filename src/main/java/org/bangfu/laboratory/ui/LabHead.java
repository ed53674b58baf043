package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.Verdict;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** How far a run is, and its result in one sentence. */
class LabHead extends Div {

  LabHead(LabTexts texts, LabRun run) {
    Span line = new Span(getTranslation("laboratory.by", texts.time(run.createdAt()), run.createdBy(), run.months()));
    line.addClassName("bf-quiet");
    line.getElement().setAttribute("role", "status");
    add(line);
    switch (run.state()) {
      case WORKING -> {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        line.setText(getTranslation("laboratory.working", run.total()));
        add(bar);
      }
      case FAILED -> add(new InlineNotice(Tone.ALARM, getTranslation("laboratory.failed")));
      case DONE -> add(result(run));
    }
  }

  private InlineNotice result(LabRun run) {
    if (run.total() == 0) {
      return new InlineNotice(Tone.INFO, getTranslation("laboratory.result.empty"));
    }
    if (run.changed() == 0 && run.count(Verdict.UNKNOWN) == 0) {
      return new InlineNotice(Tone.GOOD, getTranslation("laboratory.result.same", run.total()));
    }
    return new InlineNotice(run.changed() == 0 ? Tone.INFO : Tone.WARN, getTranslation("laboratory.result.changed", run.total(),
        run.count(Verdict.DIFFERENT), run.count(Verdict.NO_RULE), run.count(Verdict.UNKNOWN)));
  }
}
