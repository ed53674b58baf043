package org.bangfu.cases.files;

/**
 * A file that passed the gate.
 *
 * @param name cleaned name with the ending of its type
 * @param content the bytes to keep; images are encoded anew and carry no metadata
 */
public record AcceptedFile(String name, FileType type, byte[] content) {
}
