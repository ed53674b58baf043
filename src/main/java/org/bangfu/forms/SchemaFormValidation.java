package org.bangfu.forms;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** The server's judge: whatever came back, its own schema decides. */
@Service
class SchemaFormValidation implements FormValidation {

  private final FormJudge judge;

  SchemaFormValidation(Clock clock) {
    judge = new FormJudge(clock);
  }

  @Override
  public FormValues accept(FormSchema schema, FormValues given, FormValues submitted) {
    FormState state = FormState.of(schema, given, submitted, new Memo());
    List<FieldProblem> problems = judge.judge(state, submitted);
    if (!problems.isEmpty()) {
      throw new FormRefused(problems);
    }
    return state.data();
  }
}
