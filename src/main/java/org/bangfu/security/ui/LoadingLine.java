package org.bangfu.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.bangfu.security.StartNotice;

/** Says what is being loaded, and how far it is, until it is done. */
class LoadingLine extends Div {

  private static final int EVERY_MILLISECONDS = 2_000;

  private final transient StartNotice notice;
  private final Span text = new Span();
  private final ProgressBar bar = new ProgressBar();

  LoadingLine(StartNotice notice) {
    this.notice = notice;
    addClassName("bf-login-loading");
    getElement().setAttribute("role", "status");
    add(text, bar);
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (isVisible()) {
      UI ui = event.getUI();
      ui.setPollInterval(EVERY_MILLISECONDS);
      ui.addPollListener(poll -> show());
    }
  }

  private void show() {
    setVisible(notice.current().isPresent());
    notice.current().ifPresent(loading -> {
      text.setText(getTranslation(loading.key(), loading.done(), loading.total()));
      bar.setIndeterminate(loading.total() <= 0);
      bar.setValue(loading.share());
    });
    if (!isVisible()) {
      getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
  }
}
