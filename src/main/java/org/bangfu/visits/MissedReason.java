package org.bangfu.visits;

/** A reason of the county's list why a visit was not made. */
public record MissedReason(String code, String label) {
}
