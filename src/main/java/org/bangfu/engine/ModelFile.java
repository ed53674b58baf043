package org.bangfu.engine;

/**
 * One file of a family of models.
 *
 * @param name stable resource name, e.g. {@code processes/identification/Identification.bpmn}
 */
record ModelFile(String name, byte[] content) {
}
