package org.bangfu.commands;

import java.util.Collection;
import java.util.List;

/** What benchmarks need of the database. */
public interface BenchDatabase {

  /** Makes an empty database on the product's server and answers its address. */
  String another(String name);

  /** Any household. */
  long household();

  /** Fills the engine's tables and the inbox with open tasks, spread over the groups, up to a number in all. */
  void openTasksUpTo(long number, List<String> groups);

  /** The floor: the first page of the inbox as hand-written SQL with nothing around it. */
  List<String> floor(Collection<String> groups, int limit);

  /** Statements sent since the last call. */
  long statements();
}
