package org.bangfu.assistance.steps;

import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.tasks.StepHandler;

/** A step of a measure. */
interface MeasureStep extends StepHandler {

  @Override
  default String process() {
    return AssistanceKinds.MEASURE.process();
  }
}
