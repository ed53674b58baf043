package org.bangfu.scenario;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which visits there had to be, reckoned out of what happened to the spells and by the sentences of the domain alone. */
@TestComponent
class VisitVerdicts {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final YearMonth FIRST_CYCLE = YearMonth.of(2026, 3);
  private static final int SAME_MONTH_BEFORE = 15;

  private record Event(long spell, long household, String kind, LocalDate day, LocalDate at) {
  }

  private record Made(long household, YearMonth month, String state, String reason, String caseNo, LocalDate visitedOn) {

    String key() {
      return household + " in " + month;
    }
  }

  private final JdbcClient jdbc;

  VisitVerdicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> of(Ledger ledger) {
    List<String> wrong = new ArrayList<>();
    List<Made> made = made();
    Set<String> owed = owed(ledger);
    Map<String, Long> times = made.stream().collect(Collectors.groupingBy(Made::key, Collectors.counting()));
    owed.stream().filter(key -> !times.containsKey(key)).forEach(key -> wrong.add("no visit of household " + key));
    times.forEach((key, number) -> {
      if (number > 1 || !owed.contains(key)) {
        wrong.add(number + " visits nobody owed of household " + key);
      }
    });
    Map<String, LocalDate> told = told(ledger);
    Set<String> missed = missed(ledger);
    made.forEach(visit -> judge(visit, told, missed).ifPresent(wrong::add));
    told.keySet().stream().filter(caseNo -> made.stream().noneMatch(visit -> visit.caseNo().equals(caseNo)))
        .forEach(caseNo -> wrong.add("the visit of case " + caseNo + " was made and is lost"));
    return wrong;
  }

  private static Optional<String> judge(Made visit, Map<String, LocalDate> told, Set<String> missed) {
    boolean holds = switch (visit.state()) {
      case "DONE" -> visit.visitedOn().equals(told.get(visit.caseNo()));
      case "MISSED" -> missed.contains(visit.caseNo()) && !told.containsKey(visit.caseNo())
          || visit.reason().equals("SPELL_ENDED");
      case "WITHDRAWN" -> visit.reason().equals("SPELL_ENDED") && !told.containsKey(visit.caseNo());
      default -> !told.containsKey(visit.caseNo()) && !missed.contains(visit.caseNo());
    };
    return holds ? Optional.empty() : Optional.of(visit + " is not what was done");
  }

  private static Map<String, LocalDate> told(Ledger ledger) {
    return ledger.done("MonthlyVisit", "Task_VisitHousehold")
        .collect(Collectors.toMap(Ledger.Done::caseNo, done -> LocalDate.parse(done.text("visitedOn"))));
  }

  private static Set<String> missed(Ledger ledger) {
    return List.of("Task_TownshipFollowUp", "Task_CountyFollowUp").stream()
        .flatMap(step -> ledger.done("MonthlyVisit", step)).filter(done -> done.text("overdueOutcome").equals("missed"))
        .map(Ledger.Done::caseNo).collect(Collectors.toSet());
  }

  /** From the month after the day of determination, or the same one before the 15th, to the last look at a running spell. */
  private Set<String> owed(Ledger ledger) {
    Set<String> owed = new TreeSet<>();
    Map<Long, YearMonth> firsts = new HashMap<>();
    Map<Long, Event> running = new HashMap<>();
    for (Event event : events()) {
      if (event.kind().equals("CLOSED")) {
        owe(owed, ledger, running.remove(event.spell()), firsts.get(event.spell()), event.at());
      } else {
        YearMonth month = YearMonth.from(event.day());
        firsts.merge(event.spell(), event.kind().equals("REOPENED") || event.day().getDayOfMonth() < SAME_MONTH_BEFORE
            ? month : month.plusMonths(1), (one, other) -> one.isAfter(other) ? one : other);
        running.put(event.spell(), event);
      }
    }
    running.values().forEach(event -> owe(owed, ledger, event, firsts.get(event.spell()), LocalDate.MAX));
    return owed;
  }

  private static void owe(Set<String> owed, Ledger ledger, Event from, YearMonth first, LocalDate until) {
    ledger.looks().stream().filter(look -> look.isAfter(from.at()) && !look.isAfter(until)).max(LocalDate::compareTo)
        .ifPresent(last -> {
          YearMonth month = first.isBefore(FIRST_CYCLE) ? FIRST_CYCLE : first;
          for (; !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            owed.add(from.household() + " in " + month);
          }
        });
  }

  private List<Event> events() {
    return jdbc.sql("""
            select spell_id, household_id, kind, day, at from household_spell_event
            where kind in ('OPENED', 'CLOSED', 'REOPENED') order by id""")
        .query((row, number) -> new Event(row.getLong("spell_id"), row.getLong("household_id"), row.getString("kind"),
            row.getObject("day", LocalDate.class),
            row.getObject("at", OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDate()))
        .list();
  }

  private List<Made> made() {
    return jdbc.sql("select household_id, month, state, reason, case_no, visited_on from visit")
        .query((row, number) -> new Made(row.getLong("household_id"),
            YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("state"),
            String.valueOf(row.getString("reason")), row.getString("case_no"),
            row.getObject("visited_on", LocalDate.class)))
        .list();
  }
}
