package org.bangfu.staff;

/** A person of the administration who can sign in. */
public record StaffMember(long id, String username, String name, boolean active) {
}
