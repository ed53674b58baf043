package org.bangfu.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objection.Consequence;
import org.bangfu.notices.Objections;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The village takes the notice down after its last full day; what was upheld decides where the case goes. */
public abstract class NoticeConfirming implements StepHandler {

  private final Notices notices;
  private final Objections objections;
  private final CourseWords course;

  protected NoticeConfirming(StepParts parts) {
    notices = parts.notices();
    objections = parts.objections();
    course = parts.course();
  }

  @Override
  public String step() {
    return "Task_ConfirmNotice";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>();
    notices.running(context.caseFile().caseNo()).ifPresent(notice -> {
      values.put("runsText", course.runs(notice.posted(), notice.days()));
      values.put("objectionsText", course.objections(raised(notice)));
    });
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String outcome = outcome(raised(notices.close(context.caseFile().caseNo())));
    return new StepResult(Map.of("noticeOutcome", outcome), Kind.NOTICE, word(context, outcome), null);
  }

  private List<Objection> raised(Notice notice) {
    return objections.of(notice.caseNo()).stream().filter(one -> one.noticeId() == notice.id()).toList();
  }

  private static String word(StepContext context, String outcome) {
    return "notice-" + outcome + (outcome.equals("refuse") ? "-" + context.process() : "");
  }

  private static String outcome(List<Objection> raised) {
    if (raised.stream().anyMatch(one -> one.consequence() == Consequence.REFUSE)) {
      return "refuse";
    }
    return raised.stream().anyMatch(one -> one.consequence() == Consequence.REVERIFY) ? "verify" : "clear";
  }
}
