package org.bangfu.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.contacts.Contacts;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.TasksTogether;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens visits together: rows first, so that the database says which are new, then their cases, then their courses. */
@Service
class VisitOpening {

  private final VisitStore store;
  private final VisitProcess process;
  private final Cases cases;
  private final Contacts contacts;
  private final TasksTogether tasks;
  private final Parameters parameters;
  private final DueDates dueDates;
  private final Clock clock;

  VisitOpening(VisitStore store, VisitProcess process, Cases cases, Contacts contacts, TasksTogether tasks,
      Parameters parameters, DueDates dueDates, Clock clock) {
    this.store = store;
    this.process = process;
    this.cases = cases;
    this.contacts = contacts;
    this.tasks = tasks;
    this.parameters = parameters;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** Opens those of the visits that are not there yet, or none of them where one fails; answers how many it opened. */
  @Transactional
  int open(AreaCode county, List<DueVisit> needed) {
    Map<YearMonth, NewVisit> months = new HashMap<>();
    List<NewVisit> visits = needed.stream().map(visit -> {
      NewVisit model = months.computeIfAbsent(visit.month(), month -> moments(county, visit));
      return new NewVisit(visit, model.due(), model.remindAt(), model.late());
    }).toList();
    List<VisitStore.Opened> opened = store.open(visits, clock.instant());
    if (opened.isEmpty()) {
      return 0;
    }
    CaseKind kind = Visits.KIND;
    List<CaseFile> files = cases.openMany(kind, opened.stream().map(VisitStore.Opened::householdId).toList());
    Map<Long, String> caseNos = new HashMap<>();
    for (int number = 0; number < opened.size(); number++) {
      caseNos.put(opened.get(number).id(), files.get(number).caseNo());
    }
    store.tie(caseNos);
    contacts.readAhead(files.stream().map(CaseFile::householdId).distinct().toList());
    tasks.create(() -> process.start(files.stream().map(CaseFile::caseNo).toList()));
    return opened.size();
  }

  private NewVisit moments(AreaCode county, DueVisit visit) {
    YearMonth month = visit.month();
    LocalDate today = LocalDate.now(clock);
    int remindOn = parameters.whole(ParameterKey.VISIT_REMINDER_DAY, county, today);
    Instant due = dueDates.endOf(month.atEndOfMonth()).at();
    Instant remindAt = month.atDay(remindOn).atStartOfDay(clock.getZone()).toInstant();
    return new NewVisit(visit, due, remindAt, month.isBefore(YearMonth.from(today)));
  }
}
