package org.bangfu.forms.process;

import java.time.Clock;
import org.bangfu.forms.ExpressionLanguage;

/** Gives tests the real FEEL without an application context. */
public final class TestForms {

  private TestForms() {
  }

  public static ExpressionLanguage feel(Clock clock) {
    return new FeelExpressions(clock);
  }
}
