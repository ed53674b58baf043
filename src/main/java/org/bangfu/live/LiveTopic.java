package org.bangfu.live;

import java.util.regex.Pattern;

/**
 * What changed, as the room that owns it calls it.
 *
 * @param word 1 to 40 small letters and dashes, e.g. {@code notifications}; throws {@link IllegalArgumentException} for others
 */
public record LiveTopic(String word) {

  private static final Pattern WORD = Pattern.compile("[a-z-]{1,40}");

  public LiveTopic {
    if (!WORD.matcher(word).matches()) {
      throw new IllegalArgumentException("not a topic: " + word);
    }
  }
}
