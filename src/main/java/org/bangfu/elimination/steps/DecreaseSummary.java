package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What township and county see of a natural decrease. */
@Component
class DecreaseSummary {

  private final NaturalDecreases decreases;
  private final SpellForm form;
  private final Proofs proofs;
  private final EliminationTexts texts;

  DecreaseSummary(NaturalDecreases decreases, SpellForm form, Proofs proofs, EliminationTexts texts) {
    this.decreases = decreases;
    this.form = form;
    this.proofs = proofs;
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    Map<String, @Nullable Object> values = new HashMap<>(form.facts(context));
    values.put("whyText", texts.word("end", decreases.why(caseNo)));
    values.put("provedText", proofs.latest(caseNo));
    return values;
  }
}
