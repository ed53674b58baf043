package org.bangfu.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a file picker takes, as its {@code accept} attribute says.
 *
 * @param patterns extensions ({@code .pdf}), media types ({@code image/png}) or families ({@code image/*})
 */
public record Accept(List<String> patterns) {

  private static final List<String> IMAGES = List.of(".jpg", ".jpeg", ".png");

  /** What the field takes now; empty patterns take what the store takes. */
  public static Accept of(FieldState field) {
    return new Accept(Arrays.stream(field.component().text("accept", field.scope()).split(","))
        .map(one -> one.strip().toLowerCase(Locale.ROOT)).filter(one -> !one.isEmpty()).toList());
  }

  /** Whether a file of this name and media type (empty when unknown) is taken. */
  public boolean takes(String name, String mediaType) {
    String low = name.toLowerCase(Locale.ROOT);
    return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.startsWith(".") ? low.endsWith(pattern)
        : pattern.endsWith("/*") ? family(pattern, low, mediaType)
        : mediaType.equals(pattern) || mediaType.isEmpty() && low.endsWith(pattern.replaceAll(".*/", ".")));
  }

  private static boolean family(String pattern, String name, String mediaType) {
    return mediaType.startsWith(pattern.substring(0, pattern.length() - 1))
        || mediaType.isEmpty() && pattern.equals("image/*") && IMAGES.stream().anyMatch(name::endsWith);
  }
}
