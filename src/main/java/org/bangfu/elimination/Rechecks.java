package org.bangfu.elimination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.households.Register;
import org.bangfu.households.Spells;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Re-checks 回头看 some months after an elimination (domain §6): kept as due days, begun when due. */
@Service
@Transactional
public class Rechecks implements SpellCourse {

  /** Id of the process. */
  public static final String PROCESS = "Recheck";

  /** Opened by the product's cycle. */
  public static final CaseKind KIND = new CaseKind(PROCESS, "HK", false);

  /** Re-checks of one transaction. */
  static final int CHUNK = 100;

  private final RecheckStore store;
  private final SpellCases matters;
  private final Spells spells;
  private final Register register;
  private final Parameters parameters;
  private final Cases cases;
  private final Timeline timeline;
  private final Courses courses;
  private final NewIdentification identification;
  private final Clock clock;

  Rechecks(RecheckStore store, SpellCases matters, Spells spells, Register register, Parameters parameters, Cases cases,
      Timeline timeline, Courses courses, NewIdentification identification, Clock clock) {
    this.store = store;
    this.matters = matters;
    this.spells = spells;
    this.register = register;
    this.parameters = parameters;
    this.cases = cases;
    this.timeline = timeline;
    this.courses = courses;
    this.identification = identification;
    this.clock = clock;
  }

  /** Plans the re-check of an elimination. */
  void plan(long spellId, String eliminatedBy, LocalDate day) {
    AreaCode village = register.require(spells.require(spellId).householdId()).village();
    store.plan(spellId, eliminatedBy, day.plusMonths(parameters.whole(ParameterKey.RECHECK_MONTHS, village, day)));
  }

  /** Begins up to a hundred due re-checks; answers whether more are due. */
  public boolean beginDue() {
    LocalDate today = LocalDate.now(clock);
    List<RecheckStore.Due> due = store.takeDue(today, CHUNK);
    List<CaseFile> files = due.isEmpty() ? List.of()
        : cases.openMany(KIND, due.stream().map(RecheckStore.Due::householdId).toList());
    Map<Long, CaseFile> byHousehold = files.stream().collect(Collectors.toMap(CaseFile::householdId, file -> file));
    due.forEach(each -> begin(each, Objects.requireNonNull(byHousehold.get(each.householdId()))));
    return due.size() == CHUNK && store.anyDue(today);
  }

  private void begin(RecheckStore.Due due, CaseFile file) {
    matters.add(file.caseNo(), due.spellId(), null);
    store.begun(due.id(), file.caseNo());
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null, "recheck", null, null));
    courses.start(PROCESS, file.caseNo(), file.householdId());
  }

  /** Begins the five steps anew: a new risk was found (再纳入). Answers the new case's number. */
  public String reenter(String caseNo, String description) {
    return identification.begin(cases.require(caseNo).householdId(), description);
  }

  /** Keeps what the re-check found. */
  public void judged(String caseNo, String outcome) {
    store.ended(caseNo, outcome);
  }

  @Override
  public String process() {
    return PROCESS;
  }

  @Override
  public void refuse(String caseNo) {
    throw new IllegalStateException("a re-check refuses nothing: " + caseNo);
  }

  @Override
  public void close(String caseNo) {
    String outcome = "recheck-" + store.outcome(caseNo);
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, null, null));
  }
}
