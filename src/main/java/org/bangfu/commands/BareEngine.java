package org.bangfu.commands;

import java.util.Collection;
import java.util.List;

/** The plain engine as its makers ship it, on a database of its own; and its task query over the product's tables. */
public interface BareEngine extends BenchEngine, MovingCourses, AutoCloseable {

  /** Starts the engine, which makes its tables itself. */
  void open(String url);

  void complete(String taskId);

  /** Deploys a process of the shape of a monthly visit: one user task with a timer at its border. */
  void deployVisit();

  /** Starts one instance for each key, all in one transaction. */
  void startVisits(List<String> businessKeys);

  @Override
  void close();

  /** The product's engine asked for the first page of the open tasks of some groups, soonest due first. */
  interface TaskQuery {

    List<String> page(Collection<String> groups, int limit);
  }
}
