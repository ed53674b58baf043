package org.bangfu.repair;

import org.jspecify.annotations.Nullable;

/**
 * A place at which the course of a case stands.
 *
 * @param id the engine's id of it
 * @param element id of the element in the model
 * @param name as the model says
 * @param queued whether it is about to enter the element and waits for the system
 * @param taskId the open task there; absent where none is
 */
public record Token(String id, String element, String name, boolean queued, @Nullable String taskId) {
}
