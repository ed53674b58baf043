package org.bangfu.measures.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bangfu.households.Risk;
import org.bangfu.measures.Catalogue;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.measures.Development;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.TypeDraft;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;
import org.bangfu.staff.Department;
import org.jspecify.annotations.Nullable;

/** Adds a type of measure, or changes one; its code stays. */
class TypeDialog extends FormDialog {

  private final transient Catalogue catalogue;
  private final transient @Nullable CatalogueEntry entry;
  private final transient Runnable changed;
  private final TextField label = new TextField(getTranslation("measures.catalogue.label"));
  private final TextField english = new TextField(getTranslation("measures.catalogue.english"));
  private final TextField code = new TextField(getTranslation("measures.catalogue.code"));
  private final Select<MeasureKind> kind = new Select<>();
  private final Select<Development> development = new Select<>();
  private final Select<Department> usual = new Select<>();
  private final MultiSelectComboBox<Department> others =
      new MultiSelectComboBox<>(getTranslation("measures.catalogue.otherDepartments"));
  private final MultiSelectComboBox<Risk> risks = new MultiSelectComboBox<>(getTranslation("measures.catalogue.risks"));

  TypeDialog(Catalogue catalogue, List<Department> departments, @Nullable CatalogueEntry entry, Runnable changed) {
    super(entry == null ? "measures.catalogue.add" : "measures.catalogue.change", "measures.catalogue.save");
    this.catalogue = catalogue;
    this.entry = entry;
    this.changed = changed;
    label.setMaxLength(TypeDraft.LABEL_LENGTH);
    english.setMaxLength(TypeDraft.ENGLISH_LENGTH);
    code.setHelperText(getTranslation("measures.catalogue.code.help"));
    choices(departments);
    if (entry != null) {
      fill(entry.type(), departments);
    }
    List.<HasSize>of(label, english, code, kind, development, usual, others, risks).forEach(HasSize::setWidthFull);
    fields(label, english, code, kind, development, usual, others, risks);
  }

  private void choices(List<Department> departments) {
    kind.setLabel(getTranslation("measures.catalogue.kind"));
    kind.setItems(MeasureKind.values());
    kind.setItemLabelGenerator(each -> getTranslation("measures.kind." + each));
    kind.addValueChangeListener(change -> development.setVisible(change.getValue() == MeasureKind.DEVELOPMENT));
    kind.setValue(MeasureKind.DEVELOPMENT);
    development.setLabel(getTranslation("measures.catalogue.development"));
    development.setItems(Development.values());
    development.setItemLabelGenerator(each -> getTranslation("measures.development." + each));
    usual.setLabel(getTranslation("measures.catalogue.usual"));
    usual.setItems(departments);
    usual.setItemLabelGenerator(Department::name);
    others.setItems(departments);
    others.setItemLabelGenerator(Department::name);
    risks.setItems(Risk.values());
    risks.setItemLabelGenerator(risk -> getTranslation("casework.risk." + risk));
    risks.setHelperText(getTranslation("measures.catalogue.risks.help"));
  }

  private void fill(MeasureType type, List<Department> departments) {
    label.setValue(type.label());
    english.setValue(type.labelEnglish());
    code.setValue(type.code());
    code.setReadOnly(true);
    kind.setValue(type.kind());
    development.setValue(type.development());
    List<Department> chosen = type.departments().stream().map(each -> named(each, departments)).flatMap(Optional::stream)
        .toList();
    usual.setValue(chosen.isEmpty() ? null : chosen.get(0));
    others.setValue(new HashSet<>(chosen.subList(Math.min(1, chosen.size()), chosen.size())));
    risks.setValue(type.risks());
  }

  private static Optional<Department> named(String code, List<Department> departments) {
    return departments.stream().filter(department -> department.code().equals(code)).findFirst();
  }

  @Override
  protected void save() {
    // Without the usual department the draft is refused, after what stands above it in the dialog.
    List<String> departments = usual.getValue() == null ? List.of()
        : Stream.concat(Stream.of(usual.getValue()), others.getValue().stream()).map(Department::code).distinct().toList();
    TypeDraft draft = new TypeDraft(code.getValue(), label.getValue(), english.getValue(), kind.getValue(),
        kind.getValue() == MeasureKind.DEVELOPMENT ? development.getValue() : null, departments,
        Set.copyOf(risks.getValue()));
    if (entry == null) {
      catalogue.add(draft);
    } else {
      catalogue.change(draft, entry.version());
    }
    Messages.success("measures.catalogue.saved");
    changed.run();
  }
}
