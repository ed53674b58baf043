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

  public GateCondition {
    figures = List.copyOf(figures);
    lacking = List.copyOf(lacking);
  }

  static GateCondition of(Code code, boolean met, GateFacts facts) {
    return switch (code) {
      case MONTHS -> plain(code, met, facts.months(), facts.monthsRequired());
      case INCOME -> plain(code, met, facts.lowestPerHead() == null ? "" : facts.lowestPerHead().toPlainString(),
          facts.line().toPlainString(), facts.worksheets(), facts.incomeMonths());
      case MEASURES -> lacking(code, met, facts.risks(), words(facts.unanswered()));
      case SOLVED -> lacking(code, met, facts.risks(), words(facts.unsolved()));
      case LIVING -> new GateCondition(code, met, List.of(facts.problems() == null ? "unknown" : "seen"),
          facts.problems() == null ? List.of() : facts.problems().stream().sorted().toList());
      case LABOUR -> plain(code, met, facts.able(), facts.members());
    };
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
