package org.bangfu.tasks.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.springframework.stereotype.Component;

/** The areas that make sense in a person's filter: townships and villages their postings reach. */
@Component
class AreaChoices {

  private static final String DEPARTMENTS = "department:";

  private final Areas areas;
  private final AccessPolicy policy;

  AreaChoices(Areas areas, AccessPolicy policy) {
    this.areas = areas;
    this.policy = policy;
  }

  /** In the order of the tree, each township before its villages; empty where there is nothing to choose. */
  List<AreaCode> all() {
    List<AreaCode> found = new ArrayList<>();
    Predicate<AreaCode> reached = reach(policy.scope());
    for (Area county : areas.counties()) {
      for (Area township : areas.children(county.code())) {
        List<AreaCode> villages = areas.children(township.code()).stream().map(Area::code).filter(reached).toList();
        if (reached.test(township.code())) {
          found.add(township.code());
        }
        found.addAll(villages);
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /** The village or township as a row shows it. */
  String name(AreaCode code) {
    return areas.name(code);
  }

  /** For the list of choices: a village with its township in front. */
  String label(AreaCode code) {
    return code.level() == AreaCode.Level.VILLAGE ? areas.name(code.township()) + " / " + areas.name(code) : areas.name(code);
  }

  /** A department's cases may lie anywhere in the county; everybody else's in their own units. */
  private static Predicate<AreaCode> reach(Scope scope) {
    if (scope.groups().stream().anyMatch(group -> group.startsWith(DEPARTMENTS))) {
      return code -> true;
    }
    List<AreaRange> ranges = scope.ranges(Action.INBOX_USE);
    return code -> ranges.stream().anyMatch(range -> range.contains(code));
  }
}
