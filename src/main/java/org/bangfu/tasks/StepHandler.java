package org.bangfu.tasks;

import org.bangfu.forms.FormValues;

/**
 * What a process family does when one of its user tasks is opened and submitted. Steps without a handler just keep
 * their form and pass its facts on, so that a designer may add one without a developer.
 */
public interface StepHandler {

  /** Id of the process, e.g. {@code Identification}. */
  String process();

  /** Id of the user task, e.g. {@code Task_VerifyHousehold}. */
  String step();

  /** The values the form opens with. */
  default FormValues open(StepContext context) {
    return FormValues.EMPTY;
  }

  /**
   * Values to be shown while somebody types (results beside the worksheet); called with every change, so it only computes.
   */
  default FormValues recompute(StepContext context, FormValues typed) {
    return FormValues.EMPTY;
  }

  /**
   * Acts on accepted values in the transaction of the completion. Throws {@link org.bangfu.forms.FormRefused} or another
   * {@link org.bangfu.shared.BusinessException}: then nothing happened and the form stays open as typed.
   */
  StepResult submit(StepContext context, FormValues values);
}
