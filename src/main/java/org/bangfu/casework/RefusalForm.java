package org.bangfu.casework;

import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.springframework.stereotype.Component;

/** The part of a form in which a refusal gets its reason code and its text. */
@Component
public class RefusalForm {

  private final Refusals refusals;

  RefusalForm(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The choices of {@code refusalReason}. */
  public List<Map<String, String>> reasons(StepContext context) {
    return refusals.reasons(context.process()).stream()
        .map(reason -> Map.of("value", reason.code(), "label", reason.label())).toList();
  }

  /** Keeps the proposal; answers its text for the timeline. */
  public String propose(StepContext context, FormValues values) {
    String text = values.text("refusalText");
    refusals.propose(context.caseFile().caseNo(), context.step(), values.text("refusalReason"), text,
        context.who().staffId());
    return text;
  }
}
