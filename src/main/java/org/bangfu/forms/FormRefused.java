package org.bangfu.forms;

import java.util.List;
import org.bangfu.shared.BusinessException;

/** Submitted values that do not fit the form or a rule; the view marks the fields and keeps what was typed. */
public class FormRefused extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  public FormRefused(List<FieldProblem> problems) {
    super("forms.refused", problems.size());
    this.problems = List.copyOf(problems);
  }

  /** One problem of one field. */
  public FormRefused(String path, String messageKey, Object... arguments) {
    this(List.of(new FieldProblem(path, messageKey, List.of(arguments))));
  }

  public List<FieldProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
