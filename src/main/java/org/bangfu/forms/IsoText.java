package org.bangfu.forms;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Between what a date field keeps and what people see of it. */
public final class IsoText {

  private IsoText() {
  }

  /** {@code date}, {@code time} or {@code datetime}. */
  public static String subtype(FormComponent component) {
    return DatetimeType.subtype(component);
  }

  /** The kept text of a LocalDate, LocalTime or LocalDateTime in Shanghai's time. */
  public static String of(Temporal local, FormComponent component) {
    return DatetimeType.text(local, component.attribute("timeSerializingFormat", "utc_offset"));
  }

  /** LocalDate, LocalTime or LocalDateTime of a kept text, or null when it is none. */
  public static @Nullable Temporal local(FormComponent component, String text) {
    return DatetimeType.local(subtype(component), text);
  }
}
