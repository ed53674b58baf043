package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.Limit;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.bangfu.tasks.DueWords;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.StepEnd;
import org.bangfu.tasks.TaskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two administrators change the calendar in the same second: each change counts once, on top of the other. */
@IntegrationTest
class CalendarEditsTogetherTests {

  private static final LocalDate BEGAN = LocalDate.of(2034, 3, 7);
  private static final List<LocalDate> DAYS = List.of(BEGAN.plusDays(1), BEGAN.plusDays(2));

  @Autowired private CalendarCorrections corrections;
  @Autowired private DueWords words;
  @Autowired private TaskRows rows;
  @Autowired private SignIn signIn;
  @Autowired private TransactionTemplate transactions;
  private final String task = UUID.randomUUID().toString();

  @AfterEach
  void leaveNothing() {
    rows.end(task, 1, StepEnd.WITHDRAWN, Instant.now());
  }

  @Test
  void bothChangesCountAndTheDateIsExplainedByThem() throws Exception {
    transactions.executeWithoutResult(status -> rows.insert(new TaskRows.NewTask(task,
        List.of("county:" + SignIn.COUNTY), at(BEGAN.plusDays(7)),
        new Limit(5, Limit.Unit.WORKING, null), null, null, "Try", "Try:1", "Task_Try", "试办", at(BEGAN), 50)));
    List<SignedIn> administrators = List.of(signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY),
        signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> edits = List.of(edit(administrators, 0), edit(administrators, 1));
      for (Future<Boolean> done : two.invokeAll(edits)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      two.shutdown();
    }

    assertThat(row().due()).isEqualTo(at(BEGAN.plusDays(9)));
    assertThat(words.of(row())).hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("calendar.why.working"));
    signIn.as(administrators.get(0));
    assertThat(corrections.changes().subList(0, 2)).allSatisfy(change -> assertThat(change.moved()).isEqualTo(1));

    DAYS.forEach(corrections::remove);
    assertThat(row().due()).isEqualTo(at(BEGAN.plusDays(7)));
  }

  private Callable<Boolean> edit(List<SignedIn> administrators, int number) {
    return () -> {
      signIn.as(administrators.get(number));
      corrections.put(DAYS.get(number), false, "停工");
      return true;
    };
  }

  private TaskRow row() {
    return rows.find(task).get(0).row();
  }

  private static Instant at(LocalDate day) {
    return day.atTime(23, 59, 59).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
