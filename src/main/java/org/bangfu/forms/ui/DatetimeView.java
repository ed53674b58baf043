package org.bangfu.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.function.Function;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.IsoText;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** A date, a time, or both. */
class DatetimeView<V extends Temporal, C extends AbstractField<C, V>
    & InputField<AbstractField.ComponentValueChangeEvent<C, V>, V> & HasValidation> extends InputView<V, C> {

  private static final int USUAL_INTERVAL = 15;

  private final Class<V> type;
  private final Function<C, String> unreadable;

  private DatetimeView(FieldState state, FormContext context, C field, Class<V> type, Function<C, String> unreadable) {
    super(state, context, field);
    this.type = type;
    this.unreadable = unreadable;
  }

  static FieldView of(FieldState state, FormContext context) {
    Duration step = Duration.ofMinutes(Math.max(1, state.component().whole("timeInterval", USUAL_INTERVAL)));
    boolean future = state.component().flag("disallowPassedDates");
    return switch (IsoText.subtype(state.component())) {
      case "time" -> {
        TimePicker picker = new TimePicker();
        picker.setStep(step);
        yield new DatetimeView<>(state, context, picker, LocalTime.class, any -> "");
      }
      case "datetime" -> {
        DateTimePicker picker = new DateTimePicker();
        picker.setStep(step);
        picker.setDatePickerI18n(DateWords.of(picker));
        if (future) {
          picker.setMin(context.today().atStartOfDay());
        }
        yield new DatetimeView<>(state, context, picker, LocalDateTime.class, any -> "");
      }
      default -> {
        TypedDatePicker picker = new TypedDatePicker();
        picker.setI18n(DateWords.of(picker));
        if (future) {
          picker.setMin(context.today());
        }
        yield new DatetimeView<>(state, context, picker, LocalDate.class, DatetimeView::typed);
      }
    };
  }

  private static String typed(DatePicker picker) {
    return picker instanceof TypedDatePicker own ? own.unreadable() : "";
  }

  @Override
  @Nullable Object raw() {
    V value = field().getValue();
    if (value != null) {
      return IsoText.of(value, state().component());
    }
    String left = unreadable.apply(field());
    return left.isEmpty() ? null : left;
  }

  @Override
  void show(@Nullable Object value) {
    Temporal local = value == null ? null : IsoText.local(state().component(), Texts.of(value));
    field().setValue(type.isInstance(local) ? type.cast(local) : null);
  }
}
