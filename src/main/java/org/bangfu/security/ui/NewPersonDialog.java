package org.bangfu.security.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;

/** Adds a person, who gets postings and a password afterwards. */
class NewPersonDialog extends FormDialog {

  private final transient Personnel personnel;
  private final transient Consumer<StaffMember> added;
  private final TextField username = new TextField(getTranslation("security.staff.username"));
  private final TextField name = new TextField(getTranslation("security.staff.name"));

  NewPersonDialog(Personnel personnel, Consumer<StaffMember> added) {
    super("security.staff.new", "security.staff.new");
    this.personnel = personnel;
    this.added = added;
    username.setHelperText(getTranslation("security.staff.username.help"));
    username.setAutofocus(true);
    fields(username, name);
  }

  @Override
  protected void save() {
    added.accept(personnel.create(username.getValue(), name.getValue()));
  }
}
