package org.bangfu.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.InputField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Option;
import org.jspecify.annotations.Nullable;

/** Any of several: boxes to tick, or tags picked by typing. */
class ManyChoicesView<C extends AbstractField<C, Set<Option>>
    & InputField<AbstractField.ComponentValueChangeEvent<C, Set<Option>>, Set<Option>> & HasValidation>
    extends InputView<Set<Option>, C> {

  private final OptionList options = new OptionList();
  private final BiConsumer<C, List<Option>> setItems;

  private ManyChoicesView(FieldState state, FormContext context, C field, BiConsumer<C, List<Option>> setItems) {
    super(state, context, field);
    this.setItems = setItems;
  }

  static FieldView checklist(FieldState state, FormContext context) {
    CheckboxGroup<Option> boxes = new CheckboxGroup<>();
    boxes.setItemLabelGenerator(Option::label);
    return new ManyChoicesView<>(state, context, boxes, (field, items) -> field.setItems(items));
  }

  static FieldView taglist(FieldState state, FormContext context) {
    MultiSelectComboBox<Option> tags = new MultiSelectComboBox<>();
    tags.setItemLabelGenerator(Option::label);
    return new ManyChoicesView<>(state, context, tags, (field, items) -> field.setItems(items));
  }

  @Override
  Object raw() {
    return field().getValue().stream().map(Option::value).toList();
  }

  @Override
  void show(@Nullable Object value) {
    field().setValue(new LinkedHashSet<>(options.chosen(value)));
  }

  @Override
  void refresh(FieldState next) {
    Object before = raw();
    if (options.refresh(next, locked(), items -> setItems.accept(field(), items))) {
      show(before);
    }
  }
}
