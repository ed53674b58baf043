package org.bangfu.assistance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.assistance.PlanCheck.Rule;
import org.bangfu.households.Risk;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureType;

/**
 * Holds a draft against the rules of domain §2.
 *
 * @param spellRisks the risks of the spell as they are now
 * @param measures measures of the spell so far
 * @param types the catalogue by code
 * @param firstUntil day until which the first measure is due
 * @param today day of the check
 */
record PlanChecks(HouseholdFacts facts, Set<Risk> spellRisks, List<Measure> measures, Map<String, MeasureType> types, LocalDate firstUntil,
    LocalDate today) {

  private record Answer(Risk risk, String type) {
  }

  /** All rules in their order, those too that do not concern the household. */
  List<PlanCheck> of(Plan plan) {
    Set<Risk> risks = plan.risks();
    List<Answer> answers = answers(plan);
    return List.of(
        risksDropped(plan),
        concerning(risks.contains(Risk.ILLNESS), Rule.ILLNESS_COSTS, facts.medicalCost().signum() > 0),
        concerning(risks.contains(Risk.DISABILITY), Rule.DISABLED_MEMBER, facts.disabledMember()),
        concerning(risks.contains(Risk.LACK_OF_LABOUR), Rule.LABOUR_LACKS, !facts.everybodyWorks()),
        everyRisk(risks, answers),
        concerning(facts.canWork() && plan.unwilling() == null, Rule.DEVELOPMENT,
            answers.stream().anyMatch(answer -> develops(answer.type()))),
        concerning(facts.needsSafetyNet(), Rule.SAFETY_NET,
            facts.relieved() || answers.stream().anyMatch(answer -> types.get(answer.type()).safetyNet())),
        firstMeasure(plan),
        concerning(plan.lines().stream().anyMatch(PlanChecks::other), Rule.REASON_OF_OTHER,
            plan.lines().stream().filter(PlanChecks::other).allMatch(line -> line.note() != null)));
  }

  /** A risk of the spell is not lost unseen, one found meanwhile least of all. */
  private PlanCheck risksDropped(Plan plan) {
    Set<Risk> explained = plan.correction() == null ? Set.of() : plan.correction().dropped();
    List<Object> lost = spellRisks.stream().filter(risk -> !plan.risks().contains(risk) && !explained.contains(risk))
        .sorted().map(Object.class::cast).toList();
    boolean same = spellRisks.equals(plan.risks());
    return new PlanCheck(Rule.RISKS_DROPPED, same ? null : (Boolean) lost.isEmpty(), lost);
  }

  private static boolean other(Plan.Line line) {
    return line.risk() == Risk.OTHER || line.type().equals("OTHER");
  }

  private static PlanCheck concerning(boolean concerns, Rule rule, boolean holds) {
    return new PlanCheck(rule, concerns ? holds : null, List.of());
  }

  /** What answers the risks: measures added, kept, and those that worked. */
  private List<Answer> answers(Plan plan) {
    Stream<Answer> stay = measures.stream()
        .filter(measure -> measure.state() == MeasureState.CONFIRMED
            || measure.state().live() && !plan.dropped().contains(measure.id()))
        .map(measure -> new Answer(measure.risk(), measure.type()));
    Stream<Answer> added = plan.lines().stream().map(line -> new Answer(line.risk(), line.type()));
    return Stream.concat(stay, added).toList();
  }

  private boolean develops(String type) {
    return types.get(type).kind() == MeasureKind.DEVELOPMENT;
  }

  private static PlanCheck everyRisk(Set<Risk> risks, List<Answer> answers) {
    Set<Risk> answered = answers.stream().map(Answer::risk).collect(Collectors.toSet());
    List<Object> open = risks.stream().filter(risk -> !answered.contains(risk)).sorted().map(Object.class::cast).toList();
    return new PlanCheck(Rule.EVERY_RISK_ANSWERED, open.isEmpty(), open);
  }

  /** Concerns households that have received nothing yet; once the day has passed, the delay shows and hinders nobody. */
  private PlanCheck firstMeasure(Plan plan) {
    boolean concerns = !today.isAfter(firstUntil) && measures.stream().noneMatch(one -> one.deliveredOn() != null);
    LocalDate first = Stream.concat(plan.lines().stream().map(Plan.Line::plannedFor),
            measures.stream().filter(one -> one.state().live() && !plan.dropped().contains(one.id()))
                .map(Measure::plannedFor))
        .min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    return new PlanCheck(Rule.FIRST_MEASURE, concerns ? !first.isAfter(firstUntil) : null, List.of(firstUntil));
  }
}
