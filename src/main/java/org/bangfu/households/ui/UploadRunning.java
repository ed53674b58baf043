package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.bangfu.households.upload.Upload;

/** How far an import is. */
class UploadRunning extends Div {

  private final ProgressBar bar = new ProgressBar();
  private final Span where = new Span();

  UploadRunning(Upload upload) {
    where.addClassName("bf-number");
    where.getElement().setAttribute("role", "status");
    Paragraph leave = new Paragraph(getTranslation("households.upload.leave"));
    leave.addClassName("bf-quiet");
    bar.getElement().setAttribute("aria-label", getTranslation("households.upload.progress"));
    add(where, bar, leave);
    show(upload);
  }

  final void show(Upload upload) {
    boolean known = upload.total() > 0;
    bar.setIndeterminate(!known);
    if (known) {
      bar.setValue(Math.min(1.0, (double) upload.done() / upload.total()));
    }
    where.setText(getTranslation("households.upload.phase." + upload.phase().name(), upload.done(), upload.total()));
  }
}
