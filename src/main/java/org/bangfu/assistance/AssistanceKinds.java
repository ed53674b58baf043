package org.bangfu.assistance;

import java.util.List;
import org.bangfu.cases.CaseKind;

/** The kinds of cases of the family; ids of their processes included. */
public final class AssistanceKinds {

  /** One assignment of a household is open at a time. */
  public static final CaseKind ASSIGN_CONTACT = new CaseKind("AssignContact", "LX", true);

  /** One plan of a household is drafted at a time. */
  public static final CaseKind PLAN = new CaseKind("AssistancePlan", "BF", true);

  /** One case a measure. */
  public static final CaseKind MEASURE = new CaseKind("Measure", "CS", false);

  public static final CaseKind SAFETY_NET = new CaseKind("SafetyNet", "DD", true);

  /** One green channel of a household is open at a time; it runs before there is a spell. */
  public static final CaseKind GREEN_CHANNEL = new CaseKind("GreenChannel", "LS", true);

  /** Those that a spell's end withdraws. */
  static final List<CaseKind> ALL = List.of(ASSIGN_CONTACT, PLAN, MEASURE, SAFETY_NET);

  private AssistanceKinds() {
  }
}
