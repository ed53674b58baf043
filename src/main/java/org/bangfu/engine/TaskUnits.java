package org.bangfu.engine;

import org.jspecify.annotations.Nullable;

/** Turns the role a model names into the group of the case's unit. */
public interface TaskUnits {

  /**
   * {@code village} becomes {@code village:500229001203}; {@code department:health} stays as it is.
   *
   * @param candidateGroup what the model says
   * @param caseNo business key of the instance; absent for instances without a case
   */
  String groupFor(String candidateGroup, @Nullable String caseNo);
}
