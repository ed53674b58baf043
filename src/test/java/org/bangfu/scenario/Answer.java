package org.bangfu.scenario;

import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.TaskRow;

/** How a person fills in the form of one step. */
interface Answer {

  /**
   * A task as it opens.
   *
   * @param chance a question of this task; the words tell several questions of one task apart
   */
  record Asked(TaskRow task, FormValues shown, Luck chance) {

    String caseNo() {
      return String.valueOf(task.caseNo());
    }

    long household() {
      return task.householdId() == null ? 0 : task.householdId();
    }

    /** The first reason that the form offers for a refusal. */
    String anyReason(String choices) {
      return shown.rows(choices).get(0).text("value");
    }
  }

  /** Chance within one task. */
  interface Luck {
    boolean of(double share, String word);

    int below(int bound, String word);
  }

  /** What is filled in; where the product refuses it, what comes next is tried. */
  List<Map<String, Object>> to(Asked asked);
}
