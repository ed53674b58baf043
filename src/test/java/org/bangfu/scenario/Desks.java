package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormRefused;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Slice;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.RowKey;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.springframework.boot.test.context.TestComponent;

/** Everybody at their desk: each goes through their inbox, does a part of it and leaves the rest for another day. */
@TestComponent
class Desks {

  private static final int PAGE = 100;

  private final People people;
  private final Inbox inbox;
  private final TaskWork work;
  private final Clock clock;
  private final Map<String, Answer> answers = new HashMap<>();

  Desks(People people, Inbox inbox, TaskWork work, Clock clock, VisitAnswers visits, AssistanceAnswers assistance,
      VillageAnswers village, IdentificationAnswers identification, EndAnswers ends) {
    this.people = people;
    this.inbox = inbox;
    this.work = work;
    this.clock = clock;
    List.of(visits.all(), assistance.all(), village.all(), identification.all(), ends.all()).forEach(answers::putAll);
  }

  void work(Life life, Ledger ledger) {
    for (People.Person person : people.all()) {
      people.as(person);
      List<TaskRow> mine = rows();
      // By number, since the engine's own ids are others in each run.
      mine.sort(Comparator.comparing((TaskRow row) -> String.valueOf(row.caseNo())).thenComparing(TaskRow::taskKey));
      mine.stream().filter(row -> life.today(row, LocalDate.now(clock))).forEach(row -> answer(row, life, ledger));
    }
  }

  private List<TaskRow> rows() {
    List<TaskRow> all = new ArrayList<>();
    RowKey after = null;
    Slice<TaskRow> page;
    do {
      page = inbox.page(InboxFilter.EVERYTHING, after, PAGE);
      all.addAll(page.rows());
      after = all.isEmpty() ? null : all.get(all.size() - 1).key();
    } while (page.more());
    return all;
  }

  private void answer(TaskRow row, Life life, Ledger ledger) {
    String step = row.process() + "/" + row.taskKey();
    Answer answer = answers.get(step);
    if (answer == null) {
      ledger.fault("nobody knows how to answer " + step);
      return;
    }
    try {
      OpenTask open = work.open(row.taskId());
      List<String> refusals = new ArrayList<>();
      for (Map<String, Object> values : answer.to(new Answer.Asked(row, open.values(), life.luck(row, LocalDate.now(clock))))) {
        if (complete(row, open, values, ledger, refusals)) {
          return;
        }
      }
      ledger.fault(LocalDate.now(clock) + " " + step + " of " + row.caseNo() + " cannot be answered: " + refusals);
    } catch (TaskGone lost) {
      // Somebody before them in the line ended its ground.
      ledger.count("gone " + step);
    }
  }

  private boolean complete(TaskRow row, OpenTask open, Map<String, Object> values, Ledger ledger, List<String> refusals) {
    try {
      work.complete(row.taskId(), row.version(), open.values().with(values));
      ledger.did(clock.instant(), row, values);
      ledger.count(row.process() + "/" + row.taskKey());
      return true;
    } catch (TaskGone lost) {
      throw lost;
    } catch (BusinessException refused) {
      refusals.add(refused instanceof FormRefused form ? form.problems().toString() : refused.getMessage());
      ledger.count("refused " + row.process() + "/" + row.taskKey());
      return false;
    }
  }
}
