package org.bangfu.tasks;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.Submissions;
import org.bangfu.cases.Timeline;
import org.bangfu.forms.Facts;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValidation;
import org.bangfu.forms.FormValues;
import org.bangfu.security.InsteadOf;
import org.springframework.stereotype.Component;

/** What a submitted step leaves behind: judged values, the family's own records, submission, timeline, audit, next step. */
@Component
class Completion {

  private final FormValidation validation;
  private final SubmittedFiles files;
  private final Submissions submissions;
  private final Timeline timeline;
  private final AuditLog audit;
  private final TaskEngine engine;
  private final FormJson json;
  private final StepEnds ends;

  Completion(FormValidation validation, SubmittedFiles files, Submissions submissions, Timeline timeline,
      AuditLog audit, TaskEngine engine, FormJson json, StepEnds ends) {
    this.validation = validation;
    this.files = files;
    this.submissions = submissions;
    this.timeline = timeline;
    this.audit = audit;
    this.engine = engine;
    this.json = json;
    this.ends = ends;
  }

  void complete(StepContext context, StepHandler handler, FormSchema form, FormValues submitted) {
    FormValues values = validation.accept(form, handler.open(context), submitted,
        typed -> handler.recompute(context, typed));
    files.check(context, values);
    StepResult result = handler.submit(context, values);
    Map<String, Object> facts = new HashMap<>(Facts.of(form, values));
    facts.putAll(result.facts());
    if (context.caseFileOrNull() != null) {
      record(context, form, values, result);
    }
    ends.tell(context.taskId(), result);
    engine.complete(context.taskId(), facts);
  }

  private void record(StepContext context, FormSchema form, FormValues values, StepResult result) {
    CaseFile caseFile = context.caseFile();
    submissions.keep(caseFile.caseNo(), context.taskId(), context.step(), form.id(), context.modelVersion(),
        new String(json.write(values), StandardCharsets.UTF_8));
    timeline.append(new NewTimelineEntry(caseFile.caseNo(), result.kind(), context.step(), context.stepName(),
        result.outcome(), result.note(), context.modelVersion()), context.insteadOf());
    audit.append(new AuditEvent("task.complete", "case:" + caseFile.caseNo(), caseFile.area(), null,
        detail(context, result)));
  }

  private static Map<String, String> detail(StepContext context, StepResult result) {
    Map<String, String> detail = new HashMap<>();
    detail.put("step", context.step());
    detail.put("outcome", result.outcome() == null ? "" : result.outcome());
    InsteadOf absent = context.insteadOf();
    if (absent != null) {
      detail.put("insteadOf", "staff:" + absent.staffId());
    }
    return detail;
  }
}
