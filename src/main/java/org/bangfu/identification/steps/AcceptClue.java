package org.bangfu.identification.steps;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.RefusalForm;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Clues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** Step 0: the township takes the clue up and sends the village, or refuses it. */
@Component
class AcceptClue implements IdentificationStep {

  private final Clues clues;
  private final RefusalForm refusal;
  private final StepTexts texts;

  AcceptClue(Clues clues, RefusalForm refusal, StepTexts texts) {
    this.clues = clues;
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
    return new FormValues(Map.of(
        "sourceText", texts.word("source", kept.clue().source()),
        "urgencyText", texts.word("urgency", kept.clue().urgency()),
        "registeredBy", kept.registeredBy(),
        "description", kept.clue().description(),
        "refusalReasons", refusal.reasons(context)));
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
