package org.bangfu.households.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bangfu.shared.RowProblem;

/** What could not be taken, told up to a bound and counted beyond: a wholly wrong file must not fill the memory. */
final class Problems {

  private static final int TOLD = 20_000;

  private final List<RowProblem> told = new ArrayList<>();
  private long untold;

  void add(RowProblem problem) {
    if (told.size() < TOLD) {
      told.add(problem);
    } else {
      untold++;
    }
  }

  /** In the order of the file. */
  List<RowProblem> told() {
    return told.stream().sorted(Comparator.comparingLong(RowProblem::row)).toList();
  }

  long untold() {
    return untold;
  }
}
