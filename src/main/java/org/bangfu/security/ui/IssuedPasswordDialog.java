package org.bangfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import org.bangfu.staff.StaffMember;

/** Shows an issued password, once. */
class IssuedPasswordDialog extends Dialog {

  IssuedPasswordDialog(StaffMember member, String password) {
    setHeaderTitle(getTranslation("security.staff.issued", member.name()));
    Code code = new Code(password);
    code.addClassName("bf-issued-password");
    add(code, new Paragraph(getTranslation("security.staff.issued.hint")));
    getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
  }
}
