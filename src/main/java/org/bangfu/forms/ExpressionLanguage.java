package org.bangfu.forms;

/** FEEL as forms need it: compiled once with the schema, evaluated as often as somebody types. */
public interface ExpressionLanguage {

  /** Throws {@link org.bangfu.shared.BusinessException} {@code forms.expression.unreadable} when it is no FEEL. */
  Expression compile(String source);
}
