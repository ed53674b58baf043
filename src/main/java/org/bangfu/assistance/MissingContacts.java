package org.bangfu.assistance;

import java.util.List;
import org.bangfu.tasks.TasksTogether;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running spells that have neither a contact nor an open case that asks for one: those begun before the product asked by
 * itself, or whose case was lost. Read from the tables each time, so that a second look or node asks for none twice.
 */
@Service
@Transactional
class MissingContacts {

  private final ContactChoices choices;
  private final ContactAssignments assignments;
  private final TasksTogether tasks;

  MissingContacts(ContactChoices choices, ContactAssignments assignments, TasksTogether tasks) {
    this.choices = choices;
    this.assignments = assignments;
    this.tasks = tasks;
  }

  @Transactional(readOnly = true)
  List<Long> behind(long spellId, int limit) {
    return choices.missing(spellId, limit);
  }

  /** Asks the townships for the contacts of those of the spells that still miss one, all of them or none. */
  void ask(List<Long> spells) {
    choices.lockMissing();
    tasks.create(() -> spells.forEach(assignments::begin));
  }
}
