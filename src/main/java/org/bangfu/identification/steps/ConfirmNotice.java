package org.bangfu.identification.steps;

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
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the village takes the notice down after its last full day; what was upheld decides where the case goes. */
@Component
class ConfirmNotice implements IdentificationStep {

  private final Notices notices;
  private final Objections objections;
  private final StepTexts texts;

  ConfirmNotice(Notices notices, Objections objections, StepTexts texts) {
    this.notices = notices;
    this.objections = objections;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_ConfirmNotice";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>();
    notices.running(context.caseFile().caseNo()).ifPresent(notice -> {
      List<Objection> raised = raised(notice);
      values.put("runsText", texts.of("notice.runs", notice.posted().plusDays(1).toString(),
          notice.posted().plusDays(notice.days()).toString(), notice.days()));
      values.put("objectionsText", texts.of("objections.summary", raised.size(),
          raised.stream().filter(one -> one.finding() == Objection.Finding.UPHELD).count()));
    });
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    String outcome = outcome(raised(notices.close(caseNo)));
    return new StepResult(Map.of("noticeOutcome", outcome), Kind.NOTICE, "notice-" + outcome, null);
  }

  private List<Objection> raised(Notice notice) {
    return objections.of(notice.caseNo()).stream().filter(one -> one.noticeId() == notice.id()).toList();
  }

  private static String outcome(List<Objection> raised) {
    if (raised.stream().anyMatch(one -> one.consequence() == Consequence.REFUSE)) {
      return "refuse";
    }
    return raised.stream().anyMatch(one -> one.consequence() == Consequence.REVERIFY) ? "verify" : "clear";
  }
}
