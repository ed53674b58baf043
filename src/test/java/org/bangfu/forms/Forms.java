package org.bangfu.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.process.TestForms;
import org.jspecify.annotations.Nullable;

/** Real parsing and judging for tests, at ten in the morning of 1 March 2026. */
public final class Forms {

  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  public static final FormSchemas SCHEMAS = new JsonFormSchemas(TestForms.feel(CLOCK));
  public static final FormValidation VALIDATION = new SchemaFormValidation(CLOCK);

  private Forms() {
  }

  /** A form of these components, written as JSON with single quotes. */
  public static FormSchema of(String... components) {
    return SCHEMAS.parse(json(components));
  }

  public static String json(String... components) {
    return ("{'id': 'test', 'type': 'default', 'schemaVersion': 16, 'components': ["
        + String.join(",", components) + "]}").replace('\'', '"');
  }

  public static FormSchema sample(String name) {
    try (InputStream in = Forms.class.getResourceAsStream("/forms/" + name)) {
      return SCHEMAS.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Values of alternating keys and values; null values allowed. */
  public static FormValues values(@Nullable Object... keysAndValues) {
    return new FormValues(map(keysAndValues));
  }

  public static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  public static FormValues accept(FormSchema schema, FormValues given, FormValues submitted) {
    return VALIDATION.accept(schema, given, submitted);
  }

  /** The problems as {@code path key}. */
  public static List<String> problems(FormSchema schema, FormValues given, FormValues submitted) {
    try {
      accept(schema, given, submitted);
      return List.of();
    } catch (FormRefused refused) {
      return refused.problems().stream()
          .map(one -> one.path() + " " + one.messageKey().replace("forms.problem.", "")).toList();
    }
  }
}
