package org.bangfu.elimination.steps;

import org.bangfu.casework.StepWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the steps of this family put into forms. */
@Component
class EliminationTexts extends StepWords {

  EliminationTexts(MessageSource messages) {
    super(messages, "elimination");
  }
}
