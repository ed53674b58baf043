package org.bangfu.design.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.design.Draft;
import org.bangfu.design.NewFile;
import org.bangfu.shared.ui.FormDialog;

/** Asks for kind, name and id of a new file. */
class AddFileDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Draft draft;
  private final transient Consumer<String> added;
  private final Select<NewFile> kind = new Select<>();
  private final TextField id = new TextField(getTranslation("design.file.id"));
  private final TextField title = new TextField(getTranslation("design.file.title"));

  AddFileDialog(DesignServices services, Draft draft, Consumer<String> added) {
    super("design.file.add", "design.file.add.do");
    this.services = services;
    this.draft = draft;
    this.added = added;
    kind.setLabel(getTranslation("design.file.kind"));
    kind.setItems(List.of(NewFile.values()));
    kind.setItemLabelGenerator(one -> getTranslation("design.kind." + one.name()));
    kind.setValue(NewFile.FORM);
    kind.addValueChangeListener(change -> hint());
    hint();
    List.of(id, title).forEach(TextField::setWidthFull);
    kind.setWidthFull();
    fields(kind, id, title);
  }

  private void hint() {
    id.setHelperText(getTranslation(kind.getValue() == NewFile.FORM ? "design.file.id.form" : "design.file.id.model"));
  }

  @Override
  protected void save() {
    String name = kind.getValue().name(draft.family(), id.getValue().strip());
    services.drafts.add(draft.id(), name, kind.getValue().content(id.getValue().strip(), title.getValue().strip()));
    added.accept(name);
  }
}
