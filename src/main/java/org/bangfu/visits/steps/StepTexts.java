package org.bangfu.visits.steps;

import org.bangfu.casework.StepWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the visits' steps put into forms. */
@Component("visitsStepTexts")
class StepTexts extends StepWords {

  StepTexts(MessageSource messages) {
    super(messages, "visits");
  }
}
