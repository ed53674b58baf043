package org.bangfu.identification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.bangfu.cases.CaseFile;
import org.bangfu.identification.Clue;
import org.bangfu.identification.Identifications;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;

/** Takes down a clue and begins the case. A refusal keeps what was typed. */
class ClueDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final long householdId;
  private final transient Identifications identifications;
  private final Select<Clue.Source> source = new Select<>();
  private final RadioButtonGroup<Clue.Urgency> urgency = new RadioButtonGroup<>();
  private final TextArea description = new TextArea();
  private final Button save = new Button();

  ClueDialog(long householdId, Identifications identifications) {
    this.householdId = householdId;
    this.identifications = identifications;
    setHeaderTitle(getTranslation("identification.start"));
    setWidth("min(32rem, 96vw)");
    fields();
    VerticalLayout content =
        new VerticalLayout(new Paragraph(getTranslation("identification.start.intro")), source, urgency, description);
    content.setPadding(false);
    add(content);
    save.setText(getTranslation("identification.start.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> start());
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
  }

  private void fields() {
    source.setLabel(getTranslation("identification.start.source"));
    source.setItems(Arrays.stream(Clue.Source.values()).filter(Clue.Source::told).toList());
    source.setItemLabelGenerator(each -> getTranslation("identification.source." + each.name()));
    source.setValue(Clue.Source.PATROL);
    source.setWidthFull();
    urgency.setLabel(getTranslation("identification.start.urgency"));
    urgency.setItems(Clue.Urgency.values());
    urgency.setItemLabelGenerator(each -> getTranslation("identification.urgency." + each.name()));
    urgency.setValue(Clue.Urgency.NORMAL);
    description.setLabel(getTranslation("identification.start.description"));
    description.setHelperText(getTranslation("identification.start.description.help"));
    description.setRequiredIndicatorVisible(true);
    description.setMaxLength(Clue.LONGEST);
    description.setMinHeight("8rem");
    description.setWidthFull();
  }

  private void start() {
    try {
      CaseFile opened = identifications.start(householdId,
          Clue.of(source.getValue(), urgency.getValue(), description.getValue()));
      close();
      Messages.success("identification.started", opened.caseNo());
      getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    } catch (BusinessException refusal) {
      description.setErrorMessage(Messages.sentence(refusal));
      description.setInvalid(true);
      save.setEnabled(true);
    }
  }
}
