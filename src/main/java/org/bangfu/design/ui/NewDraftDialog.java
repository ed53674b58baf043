package org.bangfu.design.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.LongConsumer;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Asks for family and title of a new draft. */
class NewDraftDialog extends FormDialog {

  private final transient DesignServices services;
  private final Select<String> family = new Select<>();
  private final TextField title = new TextField(getTranslation("design.column.title"));
  private final transient LongConsumer opened;

  NewDraftDialog(DesignServices services, DesignTexts texts, List<String> families, @Nullable String chosen,
      LongConsumer opened) {
    super("design.begin", "design.begin.do");
    this.services = services;
    this.opened = opened;
    family.setLabel(getTranslation("design.column.family"));
    family.setItems(families);
    family.setItemLabelGenerator(texts::family);
    family.setValue(chosen);
    title.setMaxLength(100);
    title.setHelperText(getTranslation("design.title.hint"));
    title.setWidthFull();
    family.setWidthFull();
    fields(family, title);
  }

  @Override
  protected void save() {
    if (family.getValue() == null) {
      throw new BusinessException("design.family.missing");
    }
    opened.accept(services.drafts.open(family.getValue(), title.getValue()));
  }
}
