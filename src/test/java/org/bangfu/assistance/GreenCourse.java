package org.bangfu.assistance;

import java.util.List;
import java.util.Map;
import org.bangfu.SignIn;
import org.bangfu.assistance.green.Disaster;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.GreenChannels;
import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.households.Risk;
import org.bangfu.identification.Course;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRow;
import org.springframework.boot.test.context.TestComponent;

/** Drives a green channel as the people whose work it is. */
@TestComponent
public class GreenCourse {

  private final AssistanceCourse assistance;
  private final Course course;
  private final GreenChannels channels;
  private final ReliefMeasures relief;
  private final Inbox inbox;
  private final SignIn signIn;

  GreenCourse(AssistanceCourse assistance, Course course, GreenChannels channels, ReliefMeasures relief, Inbox inbox,
      SignIn signIn) {
    this.assistance = assistance;
    this.course = course;
    this.channels = channels;
    this.relief = relief;
    this.inbox = inbox;
    this.signIn = signIn;
  }

  /** A flood of yesterday. */
  public Emergency flood() {
    return Emergency.of(Risk.NATURAL_DISASTER, Disaster.FLOOD, assistance.today().minusDays(1), "山洪冲毁房屋，急需安置");
  }

  public String started(long household) {
    assistance.asTownship();
    return channels.start(household, flood()).caseNo();
  }

  GreenChannel of(String caseNo) {
    return relief.of(caseNo);
  }

  /** The township takes what the table proposes, and a repair of the house. */
  public void choose(String caseNo) {
    assistance.asTownship();
    assistance.submit(caseNo, "Task_ChooseReliefMeasures", Map.of("measures",
        List.of(row("DISASTER_RELIEF", "emergency", 3), row("HOUSE_REPAIR", "housing", 30))));
  }

  Map<String, Object> row(String type, String department, int days) {
    return Map.of("type", type, "department", department, "plannedFor", assistance.today().plusDays(days).toString(),
        "note", "");
  }

  /** The limit passes. */
  public void late(String caseNo) {
    course.passDays(16);
    course.fireTimers(caseNo);
  }

  SignedIn asCounty() {
    return signIn.as(signIn.staff("green-county", Role.COUNTY, SignIn.COUNTY));
  }

  /** What waits for the county in the case. */
  List<TaskRow> county(String caseNo) {
    asCounty();
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 50).rows().stream()
        .filter(row -> row.taskKey().equals("Task_AnswerGreenAlarm")).toList();
  }

  void answer(String caseNo, Map<String, Object> values) {
    asCounty();
    assistance.submit(caseNo, "Task_AnswerGreenAlarm", values);
  }

  /** The township does not accept the clue, and the household is told. */
  void refuseClue(String identification) {
    assistance.asTownship();
    String reason = String.valueOf(course.open(identification, "Task_AcceptClue").values().rows("refusalReasons").get(0)
        .text("value"));
    course.township(identification, "Task_AcceptClue",
        Map.of("clueOutcome", "refuse", "refusalReason", reason, "refusalText", "情况不实"));
    course.inform(identification);
  }
}
