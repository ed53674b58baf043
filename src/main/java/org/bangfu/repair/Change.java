package org.bangfu.repair;

import java.util.List;
import java.util.Set;

/**
 * What is done to a course.
 *
 * @param cancel ids of tokens that are taken away
 * @param start ids of elements that begin
 */
public record Change(Set<String> cancel, List<String> start) {

  public Change {
    cancel = Set.copyOf(cancel);
    start = List.copyOf(start);
  }
}
