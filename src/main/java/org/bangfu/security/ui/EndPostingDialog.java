package org.bangfu.security.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.staff.Posting;

/** Ends a posting this moment, or sets its last day. */
class EndPostingDialog extends FormDialog {

  private enum When { NOW, DAY }

  private final transient PersonPanels services;
  private final transient Posting posting;
  private final transient Runnable changed;
  private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
  private final DatePicker day = new DatePicker(getTranslation("security.staff.posting.to"));

  EndPostingDialog(PersonPanels services, Posting posting, Runnable changed) {
    super("security.staff.end", "security.staff.end");
    this.services = services;
    this.posting = posting;
    this.changed = changed;
    when.setItems(When.values());
    when.setItemLabelGenerator(choice -> getTranslation("security.staff.end." + choice.name()));
    when.setValue(When.NOW);
    day.setVisible(false);
    day.setValue(services.today());
    day.setI18n(DateWords.of(day));
    when.addValueChangeListener(change -> day.setVisible(change.getValue() == When.DAY));
    fields(when, day);
  }

  @Override
  protected void save() {
    if (when.getValue() == When.NOW) {
      services.personnel.endPostingNow(posting.id());
    } else if (day.getValue() == null) {
      throw new BusinessException("security.staff.posting.dayMissing");
    } else {
      services.personnel.endPosting(posting.id(), day.getValue());
    }
    changed.run();
  }
}
