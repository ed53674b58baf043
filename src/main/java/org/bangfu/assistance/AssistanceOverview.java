package org.bangfu.assistance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureBook;
import org.bangfu.measures.MeasureEvent;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assistance of a household for those who may read its cases: contact, plan and measures with what is late. */
@Service
@Transactional(readOnly = true)
public class AssistanceOverview {

  /**
   * A measure with its course.
   *
   * @param overdue whether its planned day has passed without delivery
   * @param stalledDays days without any move, where these are too many; 0 otherwise
   */
  public record Row(Measure measure, MeasureType type, List<MeasureEvent> events, boolean overdue, int stalledDays) {
  }

  /** @param days the parameter that was passed */
  public record Alarm(String key, int days) {
  }

  private final Measures measures;
  private final MeasureBook book;
  private final MeasureTypes types;
  private final Contacts contacts;
  private final Cases cases;
  private final Spells spells;
  private final Register register;
  private final HouseholdFactsOf facts;
  private final Parameters parameters;
  private final AccessPolicy policy;
  private final Clock clock;

  AssistanceOverview(Measures measures, MeasureBook book, MeasureTypes types, Contacts contacts, Cases cases,
      Spells spells, Register register, HouseholdFactsOf facts, Parameters parameters, AccessPolicy policy,
      Clock clock) {
    this.measures = measures;
    this.book = book;
    this.types = types;
    this.contacts = contacts;
    this.cases = cases;
    this.spells = spells;
    this.register = register;
    this.facts = facts;
    this.parameters = parameters;
    this.policy = policy;
    this.clock = clock;
  }

  /** Whether the household is or was monitored; the others have no assistance to show. */
  public boolean concerns(long householdId) {
    readable(householdId);
    return !spells.of(householdId).isEmpty();
  }

  /** Whether there are measures to show: of a spell, or given before there was one. */
  public boolean assisted(long householdId) {
    return concerns(householdId) || !measures.ofHousehold(householdId).isEmpty();
  }

  /** Contacts over all spells, newest first. */
  public List<Contact> contacts(long householdId) {
    readable(householdId);
    return contacts.of(householdId);
  }

  /** Number of the household's open case of a kind, e.g. of the plan that is being drafted. */
  public Optional<String> openCase(long householdId, String process) {
    readable(householdId);
    return cases.ofHousehold(householdId).stream()
        .filter(file -> file.state() == CaseState.OPEN && file.process().equals(process))
        .map(CaseFile::caseNo).findFirst();
  }

  /** Measures over all spells: those that wait for somebody first, then the newest. */
  public List<Row> measures(long householdId) {
    Household household = readable(householdId);
    int stalled = parameters.whole(ParameterKey.MEASURE_STALLED_DAYS, household.village(), today());
    Map<String, MeasureType> catalogue =
        types.all().stream().collect(Collectors.toMap(MeasureType::code, type -> type));
    List<Row> rows = new ArrayList<>();
    for (Measure measure : measures.ofHousehold(householdId)) {
      rows.add(row(measure, catalogue.get(measure.type()), stalled));
    }
    rows.sort((one, other) -> Boolean.compare(other.measure().state().live(), one.measure().state().live()));
    return rows;
  }

  private Row row(Measure measure, MeasureType type, int stalledAfter) {
    List<MeasureEvent> events = book.eventsOf(measure.id());
    boolean toDeliver = measure.state() == MeasureState.OFFERED || measure.state() == MeasureState.ACCEPTED;
    boolean overdue = toDeliver && measure.plannedFor().isBefore(today());
    LocalDate moved = events.isEmpty() ? measure.createdOn()
        : LocalDate.ofInstant(events.get(events.size() - 1).at(), clock.getZone());
    int still = (int) ChronoUnit.DAYS.between(moved, today());
    return new Row(measure, type, events, overdue, measure.state().live() && still > stalledAfter ? still : 0);
  }

  /** What is an error by now (domain §4): no measure at all, no development measure. */
  public List<Alarm> alarms(long householdId) {
    Household household = readable(householdId);
    Optional<Spell> spell = spells.running(householdId);
    if (spell.isEmpty()) {
      return List.of();
    }
    List<Measure> given = measures.ofSpell(spell.get().id()).stream()
        .filter(one -> one.state() != MeasureState.WITHDRAWN && one.state() != MeasureState.FAILED).toList();
    LocalDate opened = spell.get().opened();
    int days = parameters.whole(ParameterKey.MEASURE_MISSING_DAYS, household.village(), today());
    int months = parameters.whole(ParameterKey.DEVELOPMENT_MISSING_MONTHS, household.village(), today());
    List<Alarm> alarms = new ArrayList<>();
    if (given.isEmpty() && today().isAfter(opened.plusDays(days))) {
      alarms.add(new Alarm("assistance.measures.missing", days));
    }
    if (today().isAfter(opened.plusMonths(months)) && facts.household(householdId).canWork()
        && given.stream().noneMatch(this::develops)) {
      alarms.add(new Alarm("assistance.measures.undeveloped", months));
    }
    return alarms;
  }

  private boolean develops(Measure measure) {
    return types.find(measure.type()).filter(type -> type.kind() == MeasureKind.DEVELOPMENT).isPresent();
  }

  private Household readable(long householdId) {
    Household household = register.require(householdId);
    policy.require(Action.CASE_READ, household.village());
    return household;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
