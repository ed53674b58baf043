package org.bangfu.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bangfu.tasks.TaskRow;

/** What was done in the scenario, written down beside the product so that it can be held against it. */
class Ledger {

  /** A step somebody completed. */
  record Done(Instant at, long household, String caseNo, String process, String step, Map<String, Object> values) {

    String text(String key) {
      return String.valueOf(values.get(key));
    }
  }

  private final List<Done> done = new ArrayList<>();
  private final List<LocalDate> looks = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  void did(Instant at, TaskRow task, Map<String, Object> values) {
    done.add(new Done(at, task.householdId() == null ? 0 : task.householdId(), String.valueOf(task.caseNo()),
        task.process(), task.taskKey(), values));
  }

  /** The household's only member has another labour ability from now on. */
  void labour(Instant at, long household, String labour) {
    done.add(new Done(at, household, "", "Neighbour", "labour", Map.of("labour", labour)));
    count("labour " + labour);
  }

  /** The cycle of visits looked that day, before anybody worked. */
  void looked(LocalDate day) {
    looks.add(day);
  }

  void fault(String what) {
    faults.add(what);
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  Stream<Done> done(String process, String step) {
    return done.stream().filter(one -> one.process().equals(process) && one.step().equals(step));
  }

  List<LocalDate> looks() {
    return List.copyOf(looks);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  Map<String, Integer> counts() {
    return counts;
  }
}
