package org.bangfu.decisions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where every decision of a table is kept: which version, over what, by which rule. */
public interface Decisions {

  /**
   * One decision.
   *
   * @param inputs by label of the table's columns
   * @param facts what the table was told, by the names that its expressions use; what is neither text, number nor yes or no is left out
   * @param rules ids of the rules that matched; none or several where the table is at fault
   */
  record Decision(String table, int version, Map<String, @Nullable Object> inputs, Map<String, @Nullable Object> facts,
      Map<String, @Nullable Object> outputs, List<String> rules) {
  }

  void add(String caseNo, Decision decision);

  /** Decisions of a case, newest first. */
  List<Decision> of(String caseNo);
}
