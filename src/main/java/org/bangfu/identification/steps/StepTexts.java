package org.bangfu.identification.steps;

import org.bangfu.casework.StepWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the identification's steps put into forms. */
@Component
class StepTexts extends StepWords {

  StepTexts(MessageSource messages) {
    super(messages, "identification");
  }
}
