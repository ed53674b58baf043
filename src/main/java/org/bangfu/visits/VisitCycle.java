package org.bangfu.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.ContactTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which visits are needed, and opening them a hundred at a time. What is needed is read from spells and visits, never
 * from what a timer did: a month of downtime, a restart in the middle or a second node change nothing about it.
 */
@Service
public class VisitCycle {

  private static final Logger LOG = LoggerFactory.getLogger(VisitCycle.class);
  /** Visits of one transaction (measured: 900 a second against 250 with one each). */
  private static final int CHUNK = 100;

  private final VisitStore store;
  private final VisitOpening opening;
  private final VisitProcess process;
  private final Areas areas;
  private final Parameters parameters;
  private final ContactTasks contactTasks;
  private final AuditLog audit;
  private final Clock clock;

  VisitCycle(VisitStore store, VisitOpening opening, VisitProcess process, Areas areas, Parameters parameters,
      ContactTasks contactTasks, AuditLog audit, Clock clock) {
    this.store = store;
    this.opening = opening;
    this.process = process;
    this.areas = areas;
    this.parameters = parameters;
    this.contactTasks = contactTasks;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens the next visits behind one, each hundred in a transaction of its own; answers the last one looked at, or
   * nothing when none is left. Where a hundred fail, each is tried alone, so that one bad row holds nobody else up.
   */
  public Optional<DueVisit> next(DueVisit after) {
    Optional<AreaCode> county = county();
    if (county.isEmpty() || !process.ready()) {
      return Optional.empty();
    }
    List<DueVisit> needed = needed(county.get(), after, CHUNK);
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    try {
      process.apart(() -> open(county.get(), needed));
    } catch (RuntimeException failure) {
      LOG.warn("{} visits could not be opened together, each is tried alone: {}", needed.size(), failure.toString());
      needed.forEach(visit -> alone(county.get(), visit));
    }
    return Optional.of(needed.get(needed.size() - 1));
  }

  private void alone(AreaCode county, DueVisit visit) {
    try {
      process.apart(() -> open(county, List.of(visit)));
    } catch (RuntimeException failure) {
      LOG.error("the visit of spell {} in {} could not be opened; it stays needed and is tried again", visit.spellId(),
          visit.month(), failure);
    }
  }

  private void open(AreaCode county, List<DueVisit> needed) {
    int opened = opening.open(county, needed);
    if (opened > 0) {
      audit.append(new AuditEvent("visit.open", "month:" + YearMonth.now(clock), county, null,
          Map.of("visits", Integer.toString(opened))));
    }
  }

  /**
   * Looks whether a visit is missing and lets the cycle run if one is; also brings visits to contacts that were assigned
   * after the opening. Meant to be called again and again, on every node.
   */
  @Transactional
  public void catchUp() {
    store.strays(CHUNK).forEach(stray -> contactTasks.give(stray.caseNo(), Visits.STEP, stray.contactId()));
    county().ifPresent(county -> {
      if (!needed(county, DueVisit.NONE, 1).isEmpty()) {
        store.lockCycle();
        process.runCycle();
      }
    });
  }

  private List<DueVisit> needed(AreaCode county, DueVisit after, int limit) {
    store.begin(YearMonth.now(clock), clock.instant());
    int before = parameters.whole(ParameterKey.VISIT_SAME_MONTH_BEFORE, county, LocalDate.now(clock));
    return store.due(after, YearMonth.now(clock), before, limit);
  }

  /** The product is made for one county. */
  private Optional<AreaCode> county() {
    return areas.counties().stream().findFirst().map(Area::code);
  }
}
