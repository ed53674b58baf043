package org.bangfu.casework;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the shared steps put into forms. */
@Component
public class CaseworkWords extends StepWords {

  CaseworkWords(MessageSource messages) {
    super(messages, "casework");
  }
}
