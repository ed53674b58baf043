package org.bangfu.assistance;

import org.bangfu.contacts.ContactLeft;
import org.bangfu.security.ActingAs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A household whose contact has left and whom nobody follows: its township is asked at once. */
@Component
class ContactLeftFollower {

  private final ContactAssignments assignments;

  ContactLeftFollower(ContactAssignments assignments) {
    this.assignments = assignments;
  }

  @EventListener
  void on(ContactLeft left) {
    ActingAs.system(() -> assignments.begin(left.spellId()));
  }
}
