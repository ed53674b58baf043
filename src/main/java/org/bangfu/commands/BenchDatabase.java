package org.bangfu.commands;

import java.util.Collection;
import java.util.List;

/** What benchmarks need of the database. */
public interface BenchDatabase {

  /** Makes an empty database on the product's server and answers its address. */
  String another(String name);

  /** A household of that village. */
  long household(String village);

  /** Fills the engine's tables and the inbox with open tasks, spread over the groups, up to a number in all. */
  void openTasksUpTo(long number, List<String> groups);

  /** The floor: the first page of the inbox as hand-written SQL with nothing around it. */
  List<String> floor(Collection<String> groups, int limit);

  /** Statements that the work sends. */
  long statements(Runnable work);

  /** Makes households with a running spell and a contact, spread over the villages. */
  void monitored(int households, List<String> villages, long contactId);

  /** Visits there are. */
  long visits();

  /** Running spells without a visit of this month. */
  long visitsMissing();

  /** Courses of visits beyond one for each household. */
  long visitsDoubled();
}
