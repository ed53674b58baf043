package org.bangfu.forms;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param type form-js type, e.g. {@code textfield}
 * @param id the component's own id, unique in the form
 * @param key data key, possibly dotted; of a group or dynamic list its path; absent for what shows only
 * @param pattern the pattern a text has to match, in linear time
 * @param settings attributes that may be computed, by dotted name, e.g. {@code validate.min}
 * @param properties the designer's own properties; {@code fact=true} makes the value a process variable
 * @param attributes every attribute of the schema, as read
 * @param components children of a group or dynamic list
 */
public record FormComponent(String type, String id, @Nullable String key, @Nullable Pattern pattern,
    Map<String, Setting> settings, Map<String, String> properties, Map<String, Object> attributes,
    List<FormComponent> components) {

  public FormComponent {
    settings = Map.copyOf(settings);
    properties = Map.copyOf(properties);
    components = List.copyOf(components);
  }

  /** The label as the designer wrote it, templates not filled in. */
  public String label() {
    return attributes.get("label") instanceof String label ? label : "";
  }

  /** Whether the value becomes a process variable. */
  public boolean fact() {
    return "true".equals(properties.get("fact"));
  }

  /** Whether people put a value in here (it need not be writable now). */
  public boolean input() {
    return FieldType.of(type) != null;
  }

  public boolean is(String otherType) {
    return type.equals(otherType);
  }

  /** The value of a setting in a scope; null when it is not there. */
  public @Nullable Object value(String setting, Scope scope) {
    Setting found = settings.get(setting);
    return found == null ? null : scope.value(found);
  }

  /** The setting as text, empty when it is not there. */
  public String text(String setting, Scope scope) {
    return Texts.of(value(setting, scope));
  }

  /** Whether the setting is true now; an expression without a value is not. */
  public boolean truth(String setting, Scope scope) {
    return Boolean.TRUE.equals(value(setting, scope));
  }

  /** The setting as a number, or null where there is none. */
  public @Nullable BigDecimal number(String setting, Scope scope) {
    return NumberText.read(value(setting, scope));
  }

  /** A plain attribute as text, or the other when it is not there. */
  public String attribute(String name, String otherwise) {
    Object value = attributes.get(name);
    return value == null ? otherwise : Texts.of(value);
  }

  /** A plain attribute as a truth. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(attributes.get(name));
  }

  /** A plain attribute as a whole number, or the other when it is none. */
  public int whole(String name, int otherwise) {
    BigDecimal number = NumberText.read(attributes.get(name));
    return number == null ? otherwise : number.min(BigDecimal.valueOf(100_000)).intValue();
  }

  /** An attribute that holds others, e.g. {@code layout}; empty when it is not there. */
  public Map<?, ?> section(String name) {
    return attributes.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }
}
