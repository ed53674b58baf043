package org.bangfu.design;

import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;

/**
 * A file as a draft has it.
 *
 * @param content absent where the draft removes it
 * @param version how often it was saved in this draft; 0 where it is the base's
 */
public record DraftFile(String name, byte @Nullable [] content, int version, Change change) {

  /** How it stands to the base. */
  public enum Change { SAME, CHANGED, ADDED, REMOVED }

  public ModelText.Kind kind() {
    return new ModelText(name, new byte[0]).kind();
  }
}
