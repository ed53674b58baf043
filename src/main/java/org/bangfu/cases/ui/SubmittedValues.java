package org.bangfu.cases.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.html.Div;
import org.bangfu.shared.ui.KeyValues;

/** Submitted values by their keys, for the case that their form is no longer known to the engine. */
class SubmittedValues extends Div {

  private static final ObjectMapper JSON = new ObjectMapper();

  SubmittedValues(String json) {
    KeyValues values = new KeyValues();
    read(json).properties().forEach(field -> values.put(field.getKey(), text(field.getValue())));
    add(values);
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText("") : value.toString();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a kept submission is no JSON", broken);
    }
  }
}
