package org.bangfu.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.bangfu.tasks.TaskRow;

/** How people behave: who does what when is chance, out of the seed of the run. */
record Life(Chance chance) {

  /** Shares of open tasks that are done on one day of work. */
  private static final Map<String, Double> DONE_A_DAY = Map.of("Task_VisitHousehold", 0.2, "Task_TownshipFollowUp", 0.2,
      "Task_CountyFollowUp", 0.15, "Task_AssignContact", 0.6, "Task_DraftPlan", 0.45, "Task_DeliverMeasure", 0.35,
      "Task_AnswerOffer", 0.5, "Task_RecheckHousehold", 0.4);
  private static final double USUALLY = 0.65;
  /** Visits that their contact never makes; township and county end them. */
  private static final double NEGLECTED = 0.05;

  boolean today(TaskRow row, LocalDate day) {
    if (row.taskKey().equals("Task_VisitHousehold") && chance.of(NEGLECTED, row.householdId(), "neglects", row.caseNo())) {
      return false;
    }
    return chance.of(DONE_A_DAY.getOrDefault(row.taskKey(), USUALLY), row.caseNo(), row.taskKey(), row.groupId(), day, "today");
  }

  Answer.Luck luck(TaskRow row, LocalDate day) {
    return new Answer.Luck() {
      @Override
      public boolean of(double share, String word) {
        return chance.of(share, row.caseNo(), row.taskKey(), row.groupId(), day, word);
      }

      @Override
      public int below(int bound, String word) {
        return chance.below(bound, row.caseNo(), row.taskKey(), row.groupId(), day, word);
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
