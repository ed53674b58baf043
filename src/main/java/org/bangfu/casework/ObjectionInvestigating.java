package org.bangfu.casework;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objection.Consequence;
import org.bangfu.notices.Objection.Finding;
import org.bangfu.notices.Objections;
import org.bangfu.shared.NotFoundException;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The township investigates one objection: upheld, with what it leads to, or unfounded. */
public abstract class ObjectionInvestigating implements StepHandler {

  private final Objections objections;
  private final RefusalForm refusal;
  private final Days days;
  private final CaseworkWords texts;

  protected ObjectionInvestigating(StepParts parts) {
    objections = parts.objections();
    refusal = parts.refusal();
    days = parts.days();
    texts = parts.texts();
  }

  @Override
  public String step() {
    return "Task_InvestigateObjection";
  }

  @Override
  public FormValues open(StepContext context) {
    Objection objection = objection(context);
    String objector = objection.objector();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("objectorText", objector == null ? texts.of("objection.anonymous") : objector);
    values.put("lodgedText", texts.moment(objection.lodgedAt()));
    values.put("objection", objection.text());
    values.put("refusalReasons", refusal.reasons(context));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    Objection objection = objection(context);
    days.done(context.caseFile(), values, "investigatedOn");
    if (!values.text("finding").equals("upheld")) {
      objections.settle(objection.id(), Finding.UNFOUNDED, null);
      return new StepResult(Map.of(), Kind.OBJECTION, "unfounded", values.text("report"));
    }
    boolean refuse = values.text("consequence").equals("refuse");
    objections.settle(objection.id(), Finding.UPHELD, refuse ? Consequence.REFUSE : Consequence.REVERIFY);
    if (refuse) {
      refusal.propose(context, values);
    }
    return new StepResult(Map.of(), Kind.OBJECTION, "upheld", values.text("report"));
  }

  private Objection objection(StepContext context) {
    if (!(context.facts().get("objectionId") instanceof Long id)) {
      throw new NotFoundException();
    }
    return objections.require(id);
  }
}
