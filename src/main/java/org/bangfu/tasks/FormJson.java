package org.bangfu.tasks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.bangfu.forms.FormValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form values to JSON and back, with exact decimals. */
@Component
class FormJson {

  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> VALUES = new TypeReference<>() { };

  private final ObjectMapper mapper = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  byte[] write(FormValues values) {
    try {
      return mapper.writeValueAsBytes(values.byKey());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("form values are JSON values", unwritable);
    }
  }

  FormValues read(byte[] json) {
    try {
      return new FormValues(mapper.readValue(json, VALUES));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("kept form values are unreadable", unreadable);
    }
  }
}
