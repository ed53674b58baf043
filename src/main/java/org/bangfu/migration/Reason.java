package org.bangfu.migration;

import org.jspecify.annotations.Nullable;

/**
 * Why a plan or the move of a case is refused.
 *
 * @param element the element it is about
 * @param detail technical words, where there is no better code than {@link Code#OTHER}; without personal data
 */
public record Reason(Code code, @Nullable String element, @Nullable String detail) {

  /** The sentence stands in the bundles under {@code migration.reason.<code>}. */
  public enum Code {
    /** The case stands where the plan names no counterpart. */
    NO_COUNTERPART,
    /** The counterpart is of another type. */
    OTHER_TYPE,
    /** The counterpart lies in another part of the model than what surrounds the element. */
    OTHER_SURROUNDINGS,
    /** A border event and the step that it is attached to go apart. */
    BORDER_APART,
    /** Done once and done by several at the same time do not correspond. */
    SEVERAL_AT_ONCE,
    /** Gateways at which branches wait for each other do not correspond. */
    GATEWAY,
    /** One element has two counterparts. */
    TWICE,
    /** An automatic step is waited for in a way that the counterpart does not know. */
    AUTOMATIC,
    /** Such an element cannot be moved. */
    NOT_MOVABLE,
    /** A variable exists at two levels. */
    VARIABLE,
    /** The case has ended. */
    ENDED,
    /** The case runs under another version. */
    OTHER_VERSION,
    /** Others worked on the case in the same moment. */
    BUSY,
    /** A rule of the product refused. */
    RULE,
    /** Anything else; see the detail. */
    OTHER
  }

  static Reason of(Code code) {
    return new Reason(code, null, null);
  }
}
