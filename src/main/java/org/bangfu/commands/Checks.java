package org.bangfu.commands;

import java.util.Comparator;
import java.util.List;
import org.bangfu.shared.Invariant;
import org.springframework.stereotype.Service;

/** Everything that must hold in the database, gone through in one order; operators and tests both ask here. */
@Service
public class Checks {

  private final List<Invariant> invariants;

  Checks(List<Invariant> invariants) {
    this.invariants = invariants.stream().sorted(Comparator.comparing(Invariant::name)).toList();
  }

  /** What was looked at and what breaks it. */
  public record Finding(String invariant, List<String> violations) {

    public Finding {
      violations = List.copyOf(violations);
    }

    public boolean holds() {
      return violations.isEmpty();
    }
  }

  public List<Finding> run() {
    return invariants.stream().map(each -> new Finding(each.name(), each.violations())).toList();
  }
}
