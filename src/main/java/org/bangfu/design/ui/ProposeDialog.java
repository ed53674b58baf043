package org.bangfu.design.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import org.bangfu.design.Draft;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Asks for the release note and, if it is not to be at once, for the moment. */
class ProposeDialog extends FormDialog {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final transient DesignServices services;
  private final transient Draft draft;
  private final transient Runnable done;
  private final TextArea note = new TextArea(getTranslation("design.note.label"));
  private final DateTimePicker moment = new DateTimePicker(getTranslation("design.moment.label"));

  ProposeDialog(DesignServices services, Draft draft, Runnable done) {
    super("design.propose", "design.propose");
    this.services = services;
    this.draft = draft;
    this.done = done;
    note.setMaxLength(2_000);
    note.setRequiredIndicatorVisible(true);
    note.setHelperText(getTranslation("design.note.hint"));
    note.setWidthFull();
    moment.setHelperText(getTranslation("design.moment.hint"));
    moment.setDatePickerI18n(DateWords.of(moment));
    moment.setWidthFull();
    fields(new Span(getTranslation("design.propose.about")), note, moment);
  }

  @Override
  protected void save() {
    services.proposals.propose(draft.id(), note.getValue(), at());
    Messages.success("design.proposed");
    done.run();
  }

  private @Nullable Instant at() {
    return moment.getValue() == null ? null : moment.getValue().atZone(ZONE).toInstant();
  }
}
