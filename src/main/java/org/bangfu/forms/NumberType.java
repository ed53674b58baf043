package org.bangfu.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers; below zero only where the designer's {@code min} lets them be (security.md §6). */
class NumberType implements FieldType {

  private static final int MOST_DIGITS = 15;

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || raw instanceof String text && text.isBlank()) {
      return Reading.of(null);
    }
    BigDecimal number = NumberText.read(raw);
    if (number == null) {
      return Reading.problem("forms.problem.number");
    }
    if (number.precision() - number.scale() > MOST_DIGITS) {
      return Reading.problem("forms.problem.digits", MOST_DIGITS);
    }
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return Reading.of(component.flag("serializeToString") ? plain.toPlainString() : plain);
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    BigDecimal number = NumberText.read(value);
    if (number != null) {
      limits(field, number, problems);
      steps(field, number, problems);
    }
  }

  private static void limits(FieldState field, BigDecimal number, Problems problems) {
    BigDecimal min = field.component().number("validate.min", field.scope());
    BigDecimal max = field.component().number("validate.max", field.scope());
    if (min == null && number.signum() < 0) {
      problems.add(field, "forms.problem.negative");
    } else if (min != null && number.compareTo(min) < 0) {
      problems.add(field, "forms.problem.min", min.toPlainString());
    }
    if (max != null && number.compareTo(max) > 0) {
      problems.add(field, "forms.problem.max", max.toPlainString());
    }
  }

  private static void steps(FieldState field, BigDecimal number, Problems problems) {
    int digits = field.component().whole("decimalDigits", -1);
    BigDecimal increment = NumberText.read(field.component().attributes().get("increment"));
    if (digits == 0 && number.stripTrailingZeros().scale() > 0) {
      problems.add(field, "forms.problem.whole");
    } else if (digits > 0 && number.stripTrailingZeros().scale() > digits) {
      problems.add(field, "forms.problem.decimals", digits);
    } else if (increment != null && increment.signum() > 0 && number.remainder(increment).signum() != 0) {
      problems.add(field, "forms.problem.increment", increment.toPlainString());
    }
  }
}
