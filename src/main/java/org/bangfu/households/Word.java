package org.bangfu.households;

import java.util.List;

/**
 * An entry of a dictionary.
 *
 * @param otherNames further spellings that an import understands
 */
public record Word(WordKind kind, String code, String labelZh, String labelEn, List<String> otherNames) {

  public Word {
    otherNames = List.copyOf(otherNames);
  }
}
