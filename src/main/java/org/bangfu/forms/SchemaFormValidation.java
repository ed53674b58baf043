package org.bangfu.forms;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The server's judge: whatever came back, its own schema decides. */
@Service
class SchemaFormValidation implements FormValidation {

  private final FormJudge judge;

  SchemaFormValidation(Clock clock) {
    judge = new FormJudge(clock);
  }

  @Override
  public FormValues accept(FormSchema schema, FormValues given, FormValues submitted,
      UnaryOperator<FormValues> recompute) {
    Memo memo = new Memo();
    FormState typed = FormState.of(schema, given, submitted, memo);
    FormValues computed = recompute.apply(typed.data());
    FormState state = computed.byKey().isEmpty() ? typed
        : FormState.of(schema, typed.recomputed(given, computed), submitted, memo);
    List<FieldProblem> problems = judge.judge(state, submitted);
    if (!problems.isEmpty()) {
      throw new FormRefused(problems);
    }
    return state.data();
  }
}
