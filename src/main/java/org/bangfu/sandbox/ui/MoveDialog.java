package org.bangfu.sandbox.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.bangfu.sandbox.Sandbox;
import org.bangfu.sandbox.SandboxState;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;

/** Asks for the day to move to. */
class MoveDialog extends FormDialog {

  private final DatePicker day = new DatePicker();
  private final transient Consumer<LocalDate> begin;

  MoveDialog(SandboxState now, Consumer<LocalDate> begin) {
    super("sandbox.dialog.title", "sandbox.dialog.go");
    this.begin = begin;
    day.setLabel(getTranslation("sandbox.dialog.day"));
    day.setI18n(DateWords.of(day));
    day.setMin(now.today().plusDays(1));
    day.setMax(now.today().plusDays(Sandbox.MOST_DAYS));
    day.setInitialPosition(now.today());
    day.setWidthFull();
    Paragraph hint = new Paragraph(getTranslation("sandbox.dialog.hint"));
    hint.addClassName("bf-quiet");
    fields(hint, day);
  }

  @Override
  protected void save() {
    LocalDate wanted = day.getOptionalValue().orElseThrow(() -> new BusinessException("sandbox.refused.none"));
    begin.accept(wanted);
  }
}
