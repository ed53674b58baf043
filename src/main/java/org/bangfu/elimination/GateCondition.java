package org.bangfu.elimination;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bangfu.households.Risk;

/**
 * One condition of the gate with the figures it was judged by.
 *
 * @param code e.g. {@code MONTHS}
 * @param figures as a sentence has them, in the order of its places
 * @param lacking codes of what is missing: risks or needs of living
 */
public record GateCondition(Code code, boolean met, List<String> figures, List<String> lacking) {

  /** Conditions in the order they are shown. */
  public enum Code {
    /** At least so many months since determination. */
    MONTHS,
    /** Income per head above the current line over the months looked at. */
    INCOME,
    /** Each risk has a completed measure. */
    MEASURES,
    /** Each risk is judged solved. */
    SOLVED,
    /** Three guarantees and water in order. */
    LIVING,
    /** Not wholly without labour ability. */
    LABOUR
  }

  /** Place of that number among the figures of an income. */
  private static final int FALLS = 5;

  public GateCondition {
    figures = List.copyOf(figures);
    lacking = List.copyOf(lacking);
  }

  /** Whether visits told of a fallen income that nobody has measured since; not known of results kept before it was asked. */
  boolean fallen() {
    return knowsVisits() && !figures.get(FALLS).equals("0");
  }

  /** Whether the figures tell of visits, too. */
  boolean knowsVisits() {
    return code == Code.INCOME && figures.size() > FALLS;
  }

  static GateCondition of(Code code, boolean met, GateFacts facts) {
    return switch (code) {
      case MONTHS -> plain(code, met, facts.months(), facts.monthsRequired());
      case INCOME -> income(met, facts.income());
      case MEASURES -> lacking(code, met, facts.risks(), words(facts.unanswered()));
      case SOLVED -> lacking(code, met, facts.risks(), words(facts.unsolved()));
      case LIVING -> new GateCondition(code, met, List.of(facts.problems() == null ? "unknown" : "seen"),
          facts.problems() == null ? List.of() : facts.problems().stream().sorted().toList());
      case LABOUR -> plain(code, met, facts.able(), facts.members());
    };
  }

  private static GateCondition income(boolean met, GateFacts.Income income) {
    return plain(Code.INCOME, met, income.lowestPerHead() == null ? "" : income.lowestPerHead().toPlainString(),
        income.line().toPlainString(), income.worksheets(), income.months(), income.visits(), income.falls(),
        income.lastFall() == null ? "" : income.lastFall());
  }

  private static GateCondition plain(Code code, boolean met, Object... figures) {
    return new GateCondition(code, met, Stream.of(figures).map(String::valueOf).toList(), List.of());
  }

  private static GateCondition lacking(Code code, boolean met, int all, List<String> lacking) {
    return new GateCondition(code, met, List.of(String.valueOf(all), String.valueOf(all - lacking.size())), lacking);
  }

  private static List<String> words(Set<Risk> risks) {
    return risks.stream().sorted().map(Risk::name).toList();
  }
}
