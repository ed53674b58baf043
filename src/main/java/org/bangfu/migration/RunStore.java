package org.bangfu.migration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangfu.migration.Courses.Course;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Where runs and their cases are kept. */
public interface RunStore {

  /** A run about to be put together. */
  record NewRun(ModelVersion source, ModelVersion target, Plan plan, Instant at, long staffId, String staffName,
      @Nullable Long reverses) {
  }

  /** A case tried or moved, or refused. */
  record Outcome(String instanceId, MovedState state, @Nullable Reason reason, MovedCase.Effect effect) {
  }

  /** How many cases stand in an area or at a step. */
  record Tally(String key, String name, long cases) {
  }

  long add(NewRun run);

  /** Takes those of the courses into the run that are chosen and in reach; answers how many. */
  int addCases(long run, List<Course> running, CaseChoice choice, SqlCondition reach);

  long count(List<Course> running, CaseChoice choice, SqlCondition reach);

  /** Cases by township. */
  List<Tally> townships(List<Course> running, SqlCondition reach);

  /** Cases by step at which they stand. */
  List<Tally> steps(List<Course> running, SqlCondition reach);

  /** Takes those cases of a moved run into its way back that stand where they were put; answers how many. */
  int addReversed(long run, long reversed, List<Course> running, Set<String> lost);

  Optional<Run> find(long id);

  /** Runs older than a number whose cases all lie in reach, newest first. */
  List<Run> page(@Nullable Long before, SqlCondition reach, int limit);

  /** Locks the run until the transaction ends. */
  Optional<Run> lock(long id);

  /** A run with work to do that no other node has in hand, locked until the transaction ends. */
  Optional<Run> lockNext();

  void state(long id, RunState state, @Nullable Instant endedAt);

  /** Cases in a state, locked until the transaction ends. */
  List<MovedCase> next(long run, MovedState state, int limit);

  /** One case, locked, where it still is in that state. */
  Optional<MovedCase> one(long run, String instanceId, MovedState state);

  void write(long run, Collection<Outcome> outcomes, Instant at);

  /** Has every case that is not moved tried again. */
  void untry(long run);

  List<MovedCase> cases(long run, @Nullable MovedState state, String after, int limit);

  /** Failed cases by reason. */
  Map<Reason, Long> reasons(long run);

  /** Villages of the run's cases that lie out of reach. */
  List<AreaCode> outOfReach(long run, SqlCondition reach);
}
