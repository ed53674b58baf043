package org.bangfu.migration;

import org.jspecify.annotations.Nullable;

/**
 * A place of a model in which a case can stand, or that surrounds such a place.
 *
 * @param name as the model says; its id where it says nothing
 * @param type the engine's word for what it is: only equal types can take each other's place
 * @param host the element it is attached to or lies in; absent at the top
 */
public record ModelElement(String id, String name, Kind kind, String type, @Nullable String host) {

  /** What it is to those who look at it. */
  public enum Kind {
    /** Work of somebody. */
    TASK,
    /** A process of its own that is called. */
    CALL,
    /** A moment or a message that is waited for. */
    WAIT,
    /** A step of the system. */
    AUTOMATIC,
    /** A timer or a message at the border of a step. */
    BORDER,
    /** A part with steps in it, or a box beside the course. */
    PART
  }
}
