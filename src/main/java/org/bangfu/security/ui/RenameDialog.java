package org.bangfu.security.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;

/** Corrects a person's name. */
class RenameDialog extends FormDialog {

  private final transient Personnel personnel;
  private final transient StaffMember member;
  private final transient Runnable changed;
  private final TextField name = new TextField(getTranslation("security.staff.name"));

  RenameDialog(Personnel personnel, StaffMember member, Runnable changed) {
    super("security.staff.rename", "security.staff.rename");
    this.personnel = personnel;
    this.member = member;
    this.changed = changed;
    name.setValue(member.name());
    name.setAutofocus(true);
    fields(name);
  }

  @Override
  protected void save() {
    personnel.rename(member.id(), name.getValue());
    changed.run();
  }
}
