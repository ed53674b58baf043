package org.bangfu.assistance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One check of a draft (domain §2, Checks).
 *
 * @param holds null where the check does not concern the household
 * @param arguments what its sentence names when it fails
 */
public record PlanCheck(Rule rule, @Nullable Boolean holds, List<Object> arguments) {

  /** The checks, in the order in which they are shown; the field of the form that a failed one is shown at. */
  public enum Rule {
    RISKS_DROPPED("risks"), ILLNESS_COSTS("risks"), DISABLED_MEMBER("risks"), LABOUR_LACKS("risks"), EVERY_RISK_ANSWERED("measures"),
    DEVELOPMENT("measures"), SAFETY_NET("measures"), FIRST_MEASURE("measures"), REASON_OF_OTHER("measures");

    private final String field;

    Rule(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }
  }

  public boolean failed() {
    return Boolean.FALSE.equals(holds);
  }
}
