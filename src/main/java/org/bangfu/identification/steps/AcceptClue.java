package org.bangfu.identification.steps;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.RefusalForm;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.identification.Clues;
import org.bangfu.identification.Reentries;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** Step 0: the township takes the clue up and sends the village, or refuses it. */
@Component
class AcceptClue implements IdentificationStep {

  private final Clues clues;
  private final Reentries reentries;
  private final Spells spells;
  private final RefusalForm refusal;
  private final StepTexts texts;

  AcceptClue(Clues clues, Reentries reentries, Spells spells, RefusalForm refusal, StepTexts texts) {
    this.clues = clues;
    this.reentries = reentries;
    this.spells = spells;
    this.refusal = refusal;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_AcceptClue";
  }

  @Override
  public FormValues open(StepContext context) {
    Clues.Kept kept = clues.of(context.caseFile().caseNo());
    FormValues shown = new FormValues(Map.of(
        "sourceText", texts.word("source", kept.clue().source()),
        "urgencyText", texts.word("urgency", kept.clue().urgency()),
        "registeredBy", kept.registeredBy(),
        "description", kept.clue().description(),
        "refusalReasons", refusal.reasons(context)));
    return reentries.earlierSpell(context.caseFile().caseNo()).map(spells::require)
        .map(earlier -> shown.with(Map.of("reentryText", told(earlier)))).orElse(shown);
  }

  private String told(Spell earlier) {
    return texts.of("reentry", earlier.opened().toString(), String.valueOf(earlier.closed()), earlier.openedByCase());
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    if (values.text("clueOutcome").equals("refuse")) {
      return new StepResult(Map.of(), Kind.REFUSED, "refuse", refusal.propose(context, values));
    }
    String note = values.text("dispatchNote");
    clues.dispatch(context.caseFile().caseNo(), note.isEmpty() ? null : note);
    return new StepResult(Map.of(), Kind.STEP_DONE, "accept", note.isEmpty() ? null : note);
  }
}
