package org.bangfu.tasks.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.tasks.ApplicantWaits;

/** Asks what the applicant is asked for, and says until when at the longest the step waits. */
class WaitDialog extends FormDialog {

  private final RadioButtonGroup<Ask> ask = new RadioButtonGroup<>(getTranslation("tasks.wait.ask"));
  private final TextArea note = new TextArea(getTranslation("tasks.wait.what"));
  private final transient BiConsumer<Ask, String> begin;

  /** @param last last day on which the clock would stand still */
  WaitDialog(LocalDate last, int days, BiConsumer<Ask, String> begin) {
    super("tasks.wait.title", "tasks.wait.begin");
    this.begin = begin;
    ask.setItems(Ask.values());
    ask.setItemLabelGenerator(each -> getTranslation("tasks.wait.ask." + each));
    ask.setRequiredIndicatorVisible(true);
    note.setWidthFull();
    note.setMinRows(2);
    note.setMaxLength(ApplicantWaits.NOTE_LENGTH);
    note.setRequiredIndicatorVisible(true);
    note.setHelperText(getTranslation("tasks.wait.what.hint"));
    Span about = new Span(getTranslation("tasks.wait.about", days, last.toString()));
    about.addClassName("bf-quiet");
    fields(about, ask, note);
    setWidth("min(32rem, 94vw)");
  }

  @Override
  protected void save() {
    if (ask.isEmpty()) {
      throw new BusinessException("tasks.wait.ask.missing");
    }
    begin.accept(ask.getValue(), note.getValue());
  }
}
