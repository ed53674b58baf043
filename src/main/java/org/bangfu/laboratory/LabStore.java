package org.bangfu.laboratory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Where runs and what they found are kept. */
public interface LabStore {

  /** A run about to begin. */
  record NewRun(long draftId, LabTable table, String content, int months, Instant since, Instant at, long staffId,
      String staffName) {
  }

  /** A run with work to do, with the case that it came to. */
  record Work(long id, String decision, String content, Instant since, String lastCase) {
  }

  /** The last decision of a case. */
  record Past(long record, String caseNo, String area, @Nullable Map<String, @Nullable Object> facts,
      Map<String, @Nullable Object> outputs) {
  }

  /** What the draft said. */
  record Found(Past past, Verdict verdict, Map<String, @Nullable Object> outputs, List<String> rules, List<String> missing) {
  }

  long add(NewRun run);

  /** Forgets a draft's oldest runs of a table beyond a number. */
  void keepNewest(long draftId, String decision, int number);

  Optional<LabRun> find(long id, SqlCondition reach);

  /** Runs of a draft, newest first. */
  List<LabRun> of(long draftId, SqlCondition reach, int limit);

  /** A run that no other node has in hand, locked until the transaction ends. */
  Optional<Work> lockNext();

  /** Last decisions of cases behind the one that the run came to, by case number. */
  List<Past> next(Work work, int limit);

  void write(long run, Collection<Found> found);

  void reached(long run, String lastCase);

  void end(long run, LabRun.State state, Instant at);

  List<LabSummary.Township> townships(long run, SqlCondition reach);

  List<LabSummary.Shift> shifts(long run, SqlCondition reach, int limit);

  /** What was found of a township or everywhere, behind a record, by number of the record. */
  List<LabCase> cases(long run, Set<Verdict> verdicts, @Nullable String township, long after, SqlCondition reach, int limit);
}
