package org.bangfu.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.bangfu.notices.Objections;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;

/** Takes down an objection, named or anonymous. A refusal keeps what was typed. */
class ObjectionDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_NAME = 50;

  private final String caseNo;
  private final transient Objections objections;
  private final TextArea text = new TextArea();
  private final TextField objector = new TextField();
  private final Button save = new Button();

  ObjectionDialog(String caseNo, Objections objections) {
    this.caseNo = caseNo;
    this.objections = objections;
    setHeaderTitle(getTranslation("notices.objection.lodge"));
    setWidth("min(32rem, 96vw)");
    text.setLabel(getTranslation("notices.objection.text"));
    text.setRequiredIndicatorVisible(true);
    text.setMaxLength(LONGEST_TEXT);
    text.setMinHeight("8rem");
    text.setWidthFull();
    objector.setLabel(getTranslation("notices.objection.name"));
    objector.setHelperText(getTranslation("notices.objection.nameHelp"));
    objector.setMaxLength(LONGEST_NAME);
    objector.setWidthFull();
    VerticalLayout content = new VerticalLayout(new Paragraph(getTranslation("notices.objection.intro")), text, objector);
    content.setPadding(false);
    add(content);
    save.setText(getTranslation("notices.objection.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> lodge());
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
  }

  private void lodge() {
    try {
      objections.lodge(caseNo, text.getValue(), objector.getValue());
      close();
      Messages.success("notices.objection.lodged");
      getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    } catch (BusinessException refusal) {
      text.setErrorMessage(Messages.sentence(refusal));
      text.setInvalid(true);
      save.setEnabled(true);
    }
  }
}
