package org.bangfu.gate;

import java.util.Set;
import org.bangfu.gate.ExpressionTokens.Token;

/**
 * Reads one expression of the engine and lets through literals, variables, comparison, boolean and arithmetic operators,
 * calls of the catalogue, and a few getters of the execution and the task (security.md §1). Everything else is refused,
 * whatever the engine would make of it.
 */
final class ExpressionParser {

  private static final int DEEPEST = 20;
  private static final Set<String> OPERATORS = Set.of("==", "!=", "<", ">", "<=", ">=", "&&", "||", "+", "-", "*", "/", "%",
      "eq", "ne", "lt", "gt", "le", "ge", "and", "or", "div", "mod", "?", ":");
  private static final Set<String> PREFIXES = Set.of("!", "not", "-", "empty");
  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Set<String> OF_EXECUTION =
      Set.of("id", "processInstanceId", "processBusinessKey", "currentActivityId", "currentActivityName");
  private static final Set<String> OF_TASK = Set.of("id", "name", "assignee", "createTime", "taskDefinitionKey");

  private final String source;
  private final ExpressionTokens tokens;
  private final Catalogue catalogue;
  private int depth;

  ExpressionParser(String source, Catalogue catalogue) {
    this.source = source;
    this.catalogue = catalogue;
    this.tokens = new ExpressionTokens(source);
  }

  /** Throws {@link Refused} at the first thing that is not allowed. */
  void parse() {
    operands();
    if (!tokens.atEnd()) {
      throw refused(tokens.peek().text());
    }
  }

  /** Whether it is a call of the catalogue and nothing else. */
  boolean isCall() {
    try {
      parse();
      return source.strip().matches("[A-Za-z][A-Za-z0-9]*\\s*\\.\\s*[A-Za-z][A-Za-z0-9]*\\s*\\(.*\\)")
          && catalogue.knows(source.strip().split("[\\s.]")[0]);
    } catch (Refused refused) {
      return false;
    }
  }

  private void operands() {
    if (++depth > DEEPEST) {
      throw new Refused("expressionDeep", DEEPEST);
    }
    operand();
    while (!tokens.atEnd() && OPERATORS.contains(tokens.peek().text()) && !tokens.peek().string()) {
      tokens.next();
      operand();
    }
    depth--;
  }

  private void operand() {
    while (!tokens.atEnd() && PREFIXES.contains(tokens.peek().text()) && !tokens.peek().string()) {
      tokens.next();
    }
    Token token = tokens.next();
    if (token.string() || token.number() || LITERALS.contains(token.text())) {
      return;
    }
    if (token.text().equals("(")) {
      operands();
      tokens.expect(")");
    } else if (token.word()) {
      variable(token.text());
    } else {
      throw refused(token.text());
    }
  }

  private void variable(String name) {
    if (tokens.take("(")) {
      throw refused(name + "(");
    }
    if (tokens.take("[")) {
      indexed(name);
    } else if (tokens.take(".")) {
      member(name, tokens.next());
    } else if (catalogue.knows(name)) {
      // A bean by itself is for delegates only: as a value it would be handed on.
      throw refused(name);
    }
  }

  /** An element of a list of our own, e.g. a row of a decision's result, and one of its values. */
  private void indexed(String name) {
    Token index = tokens.next();
    if (!index.number() || catalogue.knows(name) || name.equals("execution") || name.equals("task")) {
      throw refused(name + "[" + index.text());
    }
    tokens.expect("]");
    if (tokens.take(".")) {
      Token value = tokens.next();
      boolean plain = value.word() && !value.text().equals("class") && !value.text().startsWith("get");
      if (!plain || tokens.is("(") || tokens.is(".") || tokens.is("[")) {
        throw refused(name + "[" + index.text() + "]." + value.text());
      }
    }
  }

  private void member(String base, Token member) {
    if (!member.word()) {
      throw refused(base + "." + member.text());
    }
    if (tokens.take("(")) {
      int arguments = arguments();
      if (!catalogue.method(base, member.text(), arguments)) {
        throw refused(base + "." + member.text() + "(…)");
      }
    } else if (!(base.equals("execution") && OF_EXECUTION.contains(member.text())
        || base.equals("task") && OF_TASK.contains(member.text()))) {
      throw refused(base + "." + member.text());
    }
    if (tokens.is(".") || tokens.is("[") || tokens.is("(")) {
      throw refused(base + "." + member.text() + tokens.peek().text());
    }
  }

  private int arguments() {
    if (tokens.take(")")) {
      return 0;
    }
    int number = 0;
    do {
      operands();
      number++;
    } while (tokens.take(","));
    tokens.expect(")");
    return number;
  }

  private Refused refused(String what) {
    return new Refused("expression", what, source);
  }

  /** Something in an expression is not allowed. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    Refused(String rule, Object... arguments) {
      super(rule, null, false, false);
      this.arguments = arguments.clone();
    }

    String rule() {
      return String.valueOf(getMessage());
    }

    Object[] arguments() {
      return arguments.clone();
    }
  }
}
