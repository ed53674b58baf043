package org.bangfu.migration;

/**
 * A version of a process as deployed.
 *
 * @param definitionId the engine's id of it
 * @param name as the model says
 */
public record ModelVersion(String definitionId, String process, int version, String name) {
}
