package org.bangfu.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The facts of a form: its fields by key, with everything about them but where they stand. */
final class FormFacts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NOT_TOLD = Set.of("id", "key", "components", "layout", "type", "values");

  private FormFacts() {
  }

  static Map<String, Fact> of(byte[] content) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    try {
      components(JSON.readTree(new String(content, StandardCharsets.UTF_8)), facts);
    } catch (JsonProcessingException malformed) {
      // The gate says so; there is nothing to compare.
      return Map.of();
    }
    return facts;
  }

  private static void components(JsonNode around, Map<String, Fact> facts) {
    around.path("components").forEach(component -> {
      String id = component.path("key").asText(component.path("path").asText(component.path("id").asText()));
      facts.put(id, new Fact("field", component.path("label").asText(id), values(component)));
      components(component, facts);
    });
  }

  private static Map<String, String> values(JsonNode component) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("type", component.path("type").asText());
    component.fields().forEachRemaining(field -> {
      if (!NOT_TOLD.contains(field.getKey())) {
        flat(field.getKey(), field.getValue(), values);
      }
    });
    component.path("values").forEach(option -> values.merge("options",
        option.path("label").asText() + " [" + option.path("value").asText() + "]", (first, more) -> first + " / " + more));
    return values;
  }

  /** {@code validate.required} and the like: one level of grouping is enough for all our forms. */
  private static void flat(String name, JsonNode value, Map<String, String> values) {
    if (value.isObject()) {
      value.fields().forEachRemaining(inside -> values.put(name + "." + inside.getKey(), plain(inside.getValue())));
    } else {
      values.put(name, plain(value));
    }
  }

  private static String plain(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
