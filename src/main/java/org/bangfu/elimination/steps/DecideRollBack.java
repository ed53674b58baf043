package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bangfu.casework.CountyDeciding;
import org.bangfu.casework.OwnWork;
import org.bangfu.casework.StepParts;
import org.bangfu.elimination.RollBacks;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.households.Spell;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county decides whether the spell runs again. */
@Component
class DecideRollBack extends CountyDeciding {

  private final SpellForm form;
  private final Proofs proofs;
  private final OwnWork ownWork;
  private final EliminationTexts texts;

  DecideRollBack(StepParts parts, SpellForm form, Proofs proofs, EliminationTexts texts) {
    super(parts, Set.of("Task_ProveRollBack"));
    this.form = form;
    this.proofs = proofs;
    this.ownWork = parts.ownWork();
    this.texts = texts;
  }

  @Override
  public String process() {
    return RollBacks.PROCESS;
  }

  @Override
  public String step() {
    return "Task_DecideRollBack";
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    Spell spell = form.spell(context);
    Map<String, @Nullable Object> values = new HashMap<>(form.facts(context));
    values.put("closedText", texts.of("closedBy", String.valueOf(spell.closed()), String.valueOf(spell.closedByCase())));
    values.put("provedText", proofs.latest(context.caseFile().caseNo()));
    return values;
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    ownWork.refuseOpener(context);
    return super.submit(context, values);
  }

  @Override
  protected void requireReady(StepContext context) {
    if (form.spell(context).closed() == null) {
      throw new BusinessException("elimination.rollBack.running");
    }
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    return null;
  }

  @Override
  protected String approved(@Nullable Category category, String documentNo) {
    return texts.of("rollBack.decided", documentNo);
  }
}
