package org.bangfu.security;

import java.io.Serializable;

/** The absent person in whose place somebody acts; both names stand in the record. */
public record InsteadOf(long staffId, String name) implements Serializable {
}
