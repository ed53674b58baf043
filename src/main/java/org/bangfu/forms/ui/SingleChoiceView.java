package org.bangfu.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.function.BiConsumer;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Option;
import org.jspecify.annotations.Nullable;

/** One of several: radio buttons, a drop-down, or a drop-down that is searched by typing. */
class SingleChoiceView<C extends AbstractField<C, Option>
    & InputField<AbstractField.ComponentValueChangeEvent<C, Option>, Option> & HasValidation>
    extends InputView<Option, C> {

  private final OptionList options = new OptionList();
  private final BiConsumer<C, List<Option>> setItems;

  private SingleChoiceView(FieldState state, FormContext context, C field, BiConsumer<C, List<Option>> setItems) {
    super(state, context, field);
    this.setItems = setItems;
  }

  static FieldView radio(FieldState state, FormContext context) {
    RadioButtonGroup<Option> radio = new RadioButtonGroup<>();
    radio.setItemLabelGenerator(Option::label);
    return new SingleChoiceView<>(state, context, radio, (field, items) -> field.setItems(items));
  }

  static FieldView select(FieldState state, FormContext context) {
    if (state.component().flag("searchable")) {
      ComboBox<Option> box = new ComboBox<>();
      box.setItemLabelGenerator(Option::label);
      box.setClearButtonVisible(!state.required());
      return new SingleChoiceView<>(state, context, box, (field, items) -> field.setItems(items));
    }
    Select<Option> select = new Select<>();
    // The empty choice is an item too, so the generator meets null.
    select.setItemLabelGenerator(option -> option == null ? "" : option.label());
    select.setEmptySelectionAllowed(!state.required());
    return new SingleChoiceView<>(state, context, select, (field, items) -> field.setItems(items));
  }

  @Override
  @Nullable Object raw() {
    return field().getValue() == null ? null : field().getValue().value();
  }

  @Override
  void show(@Nullable Object value) {
    field().setValue(options.chosen(value).stream().findFirst().orElse(null));
  }

  @Override
  void refresh(FieldState next) {
    Object before = raw();
    if (options.refresh(next, locked(), items -> setItems.accept(field(), items))) {
      show(before);
    }
  }
}
