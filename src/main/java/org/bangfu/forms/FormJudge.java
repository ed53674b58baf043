package org.bangfu.forms;

import java.time.Clock;
import java.util.List;
import org.bangfu.forms.FieldType.Reading;
import org.jspecify.annotations.Nullable;

/** Judges typed values against the schema; the screen and the server both ask this one. */
public final class FormJudge {

  private final Clock clock;

  public FormJudge(Clock clock) {
    this.clock = clock;
  }

  /** Every problem of the open fields of a form. */
  public List<FieldProblem> judge(FormState state, FormValues typed) {
    Problems problems = new Problems(clock);
    state.all().forEach(field -> judge(field, raw(field, typed), problems));
    return problems.found();
  }

  /** The problems of one field. */
  public List<FieldProblem> judge(FieldState field, FormValues typed) {
    Problems problems = new Problems(clock);
    judge(field, raw(field, typed), problems);
    return problems.found();
  }

  private static @Nullable Object raw(FieldState field, FormValues typed) {
    return Paths.has(typed.byKey(), field.path()) ? Paths.get(typed.byKey(), field.path()) : field.value();
  }

  private static void judge(FieldState field, @Nullable Object raw, Problems problems) {
    FieldType type = FieldType.of(field.component().type());
    if (field.component().is("dynamiclist") && !field.hidden() && field.rows().size() > ListRows.MOST) {
      problems.add(field, "forms.problem.rows", ListRows.MOST);
    }
    if (type == null || !field.open()) {
      return;
    }
    Reading reading = type.read(field.component(), raw);
    if (reading.problem() != null) {
      problems.add(field, reading.problem(), reading.arguments().toArray());
    } else if (type.empty(reading.value())) {
      if (field.required()) {
        problems.add(field, "forms.problem.required");
      }
    } else if (reading.value() != null) {
      type.check(field, reading.value(), problems);
    }
  }
}
