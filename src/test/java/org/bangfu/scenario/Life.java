package org.bangfu.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.bangfu.tasks.TaskRow;

/** How people behave: who does what when is chance, out of the seed of the run. */
record Life(Chance chance) {

  /** Shares of open tasks that are done on one day of work. */
  private static final Map<String, Double> DONE_A_DAY = Map.of("Task_VisitHousehold", 0.14, "Task_TownshipFollowUp", 0.15,
      "Task_CountyFollowUp", 0.1, "Task_AssignContact", 0.4, "Task_DraftPlan", 0.3, "Task_DeliverMeasure", 0.25,
      "Task_AnswerOffer", 0.35, "Task_RecheckHousehold", 0.3);
  private static final double USUALLY = 0.5;
  /** Visits that their contact never makes; township and county end them. */
  private static final double NEGLECTED = 0.05;

  boolean today(TaskRow row, LocalDate day) {
    if (row.taskKey().equals("Task_VisitHousehold") && chance.of(NEGLECTED, row.householdId(), "neglects", row.caseNo())) {
      return false;
    }
    return chance.of(DONE_A_DAY.getOrDefault(row.taskKey(), USUALLY), row.caseNo(), row.taskKey(), day, "today");
  }

  Answer.Luck luck(TaskRow row, LocalDate day) {
    return new Answer.Luck() {
      @Override
      public boolean of(double share, String word) {
        return chance.of(share, row.caseNo(), row.taskKey(), day, word);
      }

      @Override
      public int below(int bound, String word) {
        return chance.below(bound, row.caseNo(), row.taskKey(), day, word);
      }
    };
  }

  /** Whether something that befalls a household in a share of its months befalls it on this day. */
  boolean befalls(double shareOfMonths, String what, long household, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return chance.of(shareOfMonths, what, household, month)
        && chance.below(month.lengthOfMonth(), what, household, month, "day") + 1 == day.getDayOfMonth();
  }
}
