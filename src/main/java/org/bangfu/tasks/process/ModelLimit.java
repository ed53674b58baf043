package org.bangfu.tasks.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bangfu.calendar.Limit;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The limit a user task carries in its extension properties {@code dueDays}, {@code dueUnit} and {@code escalateTo}.
 *
 * @param limit absent where the model sets no days
 * @param escalateTo role that is told when it is overdue; absent where the model names none
 */
record ModelLimit(@Nullable Limit limit, @Nullable String escalateTo) {

  static ModelLimit of(Element userTask) {
    Map<String, String> properties = properties(userTask);
    String days = properties.get("dueDays");
    String escalateTo = properties.get("escalateTo");
    if (days == null) {
      return new ModelLimit(null, escalateTo);
    }
    String unit = properties.getOrDefault("dueUnit", "working").toUpperCase(Locale.ROOT);
    return new ModelLimit(new Limit(Integer.parseInt(days), Limit.Unit.valueOf(unit), escalateTo), escalateTo);
  }

  private static Map<String, String> properties(Element userTask) {
    Map<String, String> properties = new HashMap<>();
    Element extensions = userTask.element("extensionElements");
    Element list = extensions == null ? null : extensions.element("properties");
    if (list != null) {
      list.elements("property").forEach(each -> properties.put(each.attribute("name"), each.attribute("value")));
    }
    return properties;
  }
}
