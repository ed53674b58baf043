package org.bangfu.identification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the departments' answers and the explanations are kept, both encrypted (domain §3 step 2). */
public interface Comparisons {

  /** What a department found, e.g. kind {@code VEHICLE}. */
  record Finding(String kind, String member, String detail) {
  }

  /**
   * A finding with its explanation.
   *
   * @param judgement {@code explained}, {@code affects} or {@code mistaken}; absent until explained
   */
  record Hit(long id, String department, Finding finding, @Nullable String judgement, @Nullable String explanation) {

    public boolean explained() {
      return judgement != null;
    }
  }

  /** Keeps a department's answer; an earlier one of the same department counts no more. */
  void answer(String caseNo, String department, LocalDate comparedOn, List<Finding> findings, long staffId);

  void explain(String caseNo, long hitId, String judgement, String explanation, long staffId);

  /** Hits of each department's latest answer. */
  List<Hit> hits(String caseNo);

  /** Departments that answered. */
  int answers(String caseNo);
}
