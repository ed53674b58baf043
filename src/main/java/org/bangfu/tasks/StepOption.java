package org.bangfu.tasks;

/** A step that a filter may choose. */
public record StepOption(String process, String taskKey, String taskName) {
}
