package org.bangfu.elimination.steps;

import org.bangfu.casework.AnnouncementStep;
import org.bangfu.casework.StepParts;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.springframework.stereotype.Component;

/** Step 5: the village puts the announcement up; then the case is done. */
@Component
class AnnounceElimination extends AnnouncementStep implements EliminationStep {

  private final SpellForm form;

  AnnounceElimination(StepParts parts, SpellForm form) {
    super(parts);
    this.form = form;
  }

  @Override
  public String step() {
    return "Task_AnnounceElimination";
  }

  @Override
  public FormValues open(StepContext context) {
    return super.open(context).with(form.facts(context));
  }
}
