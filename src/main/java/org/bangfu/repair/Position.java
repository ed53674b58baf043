package org.bangfu.repair;

import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaCode;

/**
 * Where a case stands, and what may be done to it.
 *
 * @param groups by id of an open task, the groups that have it
 * @param version changes with whatever happens to the case's open work
 */
public record Position(String caseNo, AreaCode area, Course course, Map<String, List<String>> groups, String version) {

  public Position {
    groups = Map.copyOf(groups);
  }
}
