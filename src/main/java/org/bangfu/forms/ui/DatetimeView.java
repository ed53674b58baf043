package org.bangfu.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.IsoText;
import org.bangfu.forms.Texts;
import org.bangfu.shared.ui.DateWords;
import org.jspecify.annotations.Nullable;

/** A date, a time, or both. */
class DatetimeView<V extends Temporal, C extends AbstractField<C, V>
    & InputField<AbstractField.ComponentValueChangeEvent<C, V>, V> & HasValidation> extends InputView<V, C> {

  private static final int USUAL_INTERVAL = 15;

  /** Stands for a date without its time or a time without its date: the judge says that both are needed. */
  private static final String HALF = "?";

  private final Class<V> type;

  private DatetimeView(FieldState state, FormContext context, C field, Class<V> type) {
    super(state, context, field);
    this.type = type;
    // Typing what is no date changes no value, so the field would otherwise keep silent about it.
    field.getElement().addEventListener("unparsable-change", event -> context.changed(this));
  }

  static FieldView of(FieldState state, FormContext context) {
    Duration step = Duration.ofMinutes(Math.max(1, state.component().whole("timeInterval", USUAL_INTERVAL)));
    boolean future = state.component().flag("disallowPassedDates");
    return switch (IsoText.subtype(state.component())) {
      case "time" -> {
        TimePicker picker = new TimePicker();
        picker.setStep(step);
        yield new DatetimeView<>(state, context, picker, LocalTime.class);
      }
      case "datetime" -> {
        DateTimePicker picker = new DateTimePicker();
        picker.setStep(step);
        picker.setDatePickerI18n(DateWords.of(picker));
        if (future) {
          picker.setMin(context.today().atStartOfDay());
        }
        yield new DatetimeView<>(state, context, picker, LocalDateTime.class);
      }
      default -> {
        DatePicker picker = new DatePicker();
        picker.setI18n(DateWords.of(picker));
        if (future) {
          picker.setMin(context.today());
        }
        yield new DatetimeView<>(state, context, picker, LocalDate.class);
      }
    };
  }

  @Override
  @Nullable Object raw() {
    V value = field().getValue();
    if (value != null) {
      return IsoText.of(value, state().component());
    }
    return unreadable() ? field().getElement().getProperty("_inputElementValue", HALF) : null;
  }

  /** Whether something stands in the field that is no value: the picker's own check of an empty value finds fault. */
  @SuppressWarnings("unchecked")
  private boolean unreadable() {
    return field() instanceof HasValidator<?> checked && ((HasValidator<V>) checked).getDefaultValidator()
        .apply(null, new ValueContext(new Binder<>(), field())).isError();
  }

  @Override
  void show(@Nullable Object value) {
    Temporal local = value == null ? null : IsoText.local(state().component(), Texts.of(value));
    field().setValue(type.isInstance(local) ? type.cast(local) : null);
  }
}
