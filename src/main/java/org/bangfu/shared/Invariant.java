package org.bangfu.shared;

import java.util.List;

/**
 * Something that must hold in the database after any fault (security.md §5). Each room states its own; operators run
 * them all with {@code check}, tests the same way.
 */
public interface Invariant {

  /** How many violations are told at most: whoever has more needs the first ones to find the cause. */
  int TOLD = 100;

  /** Short word for lists, e.g. {@code inbox-equals-engine}; its sentence is {@code commands.check.<name>}. */
  String name();

  /** What breaks it, one line each with ids and case numbers but no personal data; empty when all is well. */
  List<String> violations();
}
