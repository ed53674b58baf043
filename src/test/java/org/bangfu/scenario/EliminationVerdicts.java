package org.bangfu.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.households.Labour;
import org.bangfu.scenario.Neighbours.Neighbour;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate of each elimination, judged again out of what people wrote and not out of what the product reckoned. */
@TestComponent
class EliminationVerdicts {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MONTHS = 6;
  private static final int WORKED_OUT_BEFORE = 2_000;

  private record End(long spell, long household, LocalDate opened, LocalDate day, Instant at, String caseNo,
      Set<String> risks) {

    LocalDate decided() {
      return LocalDate.ofInstant(at, ZONE);
    }
  }

  private final JdbcClient jdbc;
  private final Neighbours neighbours;

  EliminationVerdicts(JdbcClient jdbc, Neighbours neighbours) {
    this.jdbc = jdbc;
    this.neighbours = neighbours;
  }

  List<String> of(Ledger ledger) {
    List<String> wrong = new ArrayList<>();
    List<End> ends = ends();
    ends.forEach(end -> judge(end, ledger).forEach(what -> wrong.add(end + ": " + what)));
    Set<String> decided = approvals(ledger).map(Ledger.Done::caseNo).collect(Collectors.toSet());
    ends.forEach(end -> decided.remove(end.caseNo()));
    decided.forEach(caseNo -> wrong.add("approved and nothing ended: " + caseNo));
    return wrong;
  }

  private List<String> judge(End end, Ledger ledger) {
    List<String> lacking = new ArrayList<>();
    if (end.opened().plusMonths(MONTHS).isAfter(end.day())) {
      lacking.add("before six months");
    }
    if (approvals(ledger).noneMatch(done -> done.caseNo().equals(end.caseNo()) && done.at().equals(end.at()))) {
      lacking.add("no county decided it");
    }
    if (!labour(end, ledger).canWork() || safetyNet(end)) {
      lacking.add("wholly without labour ability");
    }
    if (!confirmed(end).containsAll(end.risks())) {
      lacking.add("risks without a completed measure");
    }
    ledger.done("Elimination", "Task_VerifyHousehold")
        .filter(done -> done.caseNo().equals(end.caseNo()) && !done.at().isAfter(end.at())).reduce((one, later) -> later)
        .ifPresentOrElse(verified -> lacking.addAll(found(end, verified)), () -> lacking.add("nobody verified it"));
    if (lowestIncome(end, ledger) <= line(end.decided())) {
      lacking.add("income below the line");
    }
    return lacking;
  }

  private static Stream<Ledger.Done> approvals(Ledger ledger) {
    return ledger.done("Elimination", "Task_CountyDetermination")
        .filter(done -> done.text("determinationOutcome").equals("approve"));
  }

  private Labour labour(End end, Ledger ledger) {
    String first = neighbours.all().stream().filter(one -> one.id() == end.household()).map(Neighbour::labour)
        .findFirst().orElseThrow();
    return Labour.valueOf(ledger.done("Neighbour", "labour")
        .filter(done -> done.household() == end.household() && !done.at().isAfter(end.at()))
        .reduce((one, later) -> later).map(done -> done.text("labour")).orElse(first));
  }

  private boolean safetyNet(End end) {
    return jdbc.sql("""
            select why from household_spell_event where household_id = :household and kind = 'SAFETY_NET' and at <= :at
            order by id desc limit 1""")
        .param("household", end.household()).param("at", end.at().atZone(ZONE).toOffsetDateTime())
        .query(String.class).optional().filter("SET"::equals).isPresent();
  }

  private Set<String> confirmed(End end) {
    return new HashSet<>(jdbc.sql("""
            select m.risk from measure m join measure_event e on e.measure_id = m.id
            where m.spell_id = :spell and m.state = 'CONFIRMED' and e.state = 'CONFIRMED' and e.at <= :at""")
        .param("spell", end.spell()).param("at", end.at().atZone(ZONE).toOffsetDateTime())
        .query(String.class).list());
  }

  private static List<String> found(End end, Ledger.Done verified) {
    List<String> lacking = new ArrayList<>();
    Set<Object> solved = ((List<?>) verified.values().get("riskRows")).stream().map(row -> (Map<?, ?>) row)
        .filter(row -> "solved".equals(row.get("judgement"))).map(row -> row.get("risk")).collect(Collectors.toSet());
    if (!solved.containsAll(end.risks())) {
      lacking.add("risks not judged solved");
    }
    if (((Map<?, ?>) verified.values().get("living")).containsValue("problem")) {
      lacking.add("living not in order");
    }
    return lacking;
  }

  /** Of the last word of each case of the half year before, and of what was known when the scenario began. */
  private double lowestIncome(End end, Ledger ledger) {
    LocalDate since = end.decided().minusMonths(MONTHS);
    Map<String, Double> byCase = Stream.of("Elimination/Task_ProposeElimination", "Elimination/Task_VerifyHousehold",
            "Identification/Task_VerifyHousehold").map(step -> step.split("/"))
        .flatMap(step -> ledger.done(step[0], step[1]))
        .filter(done -> done.household() == end.household() && !done.at().isAfter(end.at()))
        .filter(done -> !LocalDate.ofInstant(done.at(), ZONE).isBefore(since))
        .sorted(Comparator.comparing(Ledger.Done::at))
        .collect(Collectors.toMap(Ledger.Done::caseNo, EliminationVerdicts::income, (one, later) -> later));
    boolean knownLately = neighbours.all().stream().filter(one -> one.id() == end.household())
        .anyMatch(one -> !neighbours.knownSince(one).isBefore(since));
    return Math.min(knownLately ? WORKED_OUT_BEFORE : Double.MAX_VALUE,
        byCase.values().stream().mapToDouble(Double::doubleValue).min().orElse(0));
  }

  private static double income(Ledger.Done done) {
    Map<?, ?> lines = (Map<?, ?>) done.values().get("income");
    return ((Number) lines.get("WAGE_MIGRANT")).doubleValue() - ((Number) lines.get("EXPENSE_MEDICAL")).doubleValue();
  }

  private static int line(LocalDate day) {
    return day.getYear() < 2027 ? 6_000 : 7_000;
  }

  private List<End> ends() {
    return jdbc.sql("""
            select e.*, s.opened_on from household_spell_event e join household_spell s on s.id = e.spell_id
            where e.kind = 'CLOSED' and e.why = 'ELIMINATED' order by e.id""")
        .query((row, number) -> new End(row.getLong("spell_id"), row.getLong("household_id"),
            row.getObject("opened_on", LocalDate.class), row.getObject("day", LocalDate.class),
            row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("case_no"),
            Set.copyOf(Arrays.asList((String[]) row.getArray("risks").getArray()))))
        .list();
  }
}
