package org.bangfu.visits;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit with what was written at it, by field; without texts and pictures where it was not made.
 *
 * @param pictures documents it brought back
 */
public record VisitTold(Visit visit, Map<String, String> texts, Pictures pictures) {

  /**
   * Documents of a visit by their ids.
   *
   * @param signature absent where nobody signed
   */
  public record Pictures(List<String> photos, @Nullable String signature) {

    public static final Pictures NONE = new Pictures(List.of(), null);

    public Pictures {
      photos = List.copyOf(photos);
    }
  }
}
