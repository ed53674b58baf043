package org.bangfu.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * The values of a form that gateways may ask for: fields with the property {@code fact=true} become process variables.
 * Only choices, truths and numbers may, so that no personal data gets into the engine (security.md §3).
 */
public final class Facts {

  private static final Set<String> TYPES = Set.of("radio", "select", "checkbox", "number");
  private static final int LONGEST = 64;

  private Facts() {
  }

  /**
   * The facts of accepted values: Boolean, Long (number with {@code decimalDigits} 0), Double or a short String. A field
   * without a value gives no fact. Throws {@link BusinessException} {@code forms.fact.refused} for a long text.
   */
  public static Map<String, Object> of(FormSchema schema, FormValues values) {
    Map<String, Object> facts = new LinkedHashMap<>();
    schema.all().filter(FormComponent::fact).forEach(component -> {
      String key = component.key() == null ? "" : component.key();
      Object fact = fact(component, Paths.get(values.byKey(), key));
      if (fact != null) {
        facts.put(key, fact);
      }
    });
    return facts;
  }

  private static @Nullable Object fact(FormComponent component, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (component.is("number") || value instanceof BigDecimal) {
      BigDecimal number = NumberText.read(value);
      boolean whole = component.whole("decimalDigits", -1) == 0;
      return number == null ? null : whole ? (Object) number.longValue() : (Object) number.doubleValue();
    }
    if (value instanceof String text && text.length() <= LONGEST) {
      return text;
    }
    throw refused(component);
  }

  /**
   * Refuses, when the form is read, a fact that could carry anything but a choice, a truth or a number, or that lies in
   * a list or under a path and so has no name of its own.
   */
  static void check(FormComponent component, boolean nested) {
    if (!component.fact()) {
      return;
    }
    boolean longOption = component.attributes().get("values") instanceof List<?> options
        && options.stream().map(Option::of).anyMatch(one -> one != null && Texts.of(one.value()).length() > LONGEST);
    String key = component.key();
    if (!TYPES.contains(component.type()) || key == null || key.contains(".") || nested || longOption) {
      throw refused(component);
    }
  }

  private static BusinessException refused(FormComponent component) {
    return new BusinessException("forms.fact.refused", component.label());
  }
}
