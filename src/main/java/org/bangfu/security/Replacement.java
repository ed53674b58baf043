package org.bangfu.security;

/** Who does one kind of an absent person's work on a day: the last of the substitutes of substitutes. */
public record Replacement(long absentId, WorkKind kind, long substituteId, String substituteName) {
}
