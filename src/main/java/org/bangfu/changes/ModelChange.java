package org.bangfu.changes;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two revisions of a file.
 *
 * @param file resource name
 * @param model id of the process, decision or form
 * @param element id of what differs; that of the model where it is the model itself
 * @param sort word of what it is, e.g. {@code userTask}; its name stands in the bundles under {@code changes.sort.<word>}
 * @param name what it is called
 * @param what word of the property, under {@code changes.what.<word>}; empty where it came or went as a whole
 * @param before value before; absent where it came
 * @param after value after; absent where it went
 */
public record ModelChange(String file, String model, String element, String sort, String name, Kind kind, String what,
    @Nullable String before, @Nullable String after) {

  /** Whether it came, went or became another. */
  public enum Kind { ADDED, REMOVED, CHANGED }

  /** Whether it is a step of a person that went, so that running work may stand on it. */
  public boolean removesStep() {
    return kind == Kind.REMOVED && sort.equals("userTask");
  }
}
