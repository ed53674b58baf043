package org.bangfu.assistance.green;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.AssistanceProcess;
import org.bangfu.assistance.FiveSteps;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts green channels (domain §3): nothing of it opens a spell. */
@Service
@Transactional
public class GreenChannels {

  private final GreenChannelStore store;
  private final Register register;
  private final AccessPolicy policy;
  private final Parameters parameters;
  private final DueDates dueDates;
  private final Cases cases;
  private final Timeline timeline;
  private final FiveSteps fiveSteps;
  private final AssistanceProcess process;
  private final AuditLog audit;
  private final Clock clock;

  GreenChannels(GreenChannelStore store, Register register, AccessPolicy policy, Parameters parameters,
      DueDates dueDates, Cases cases, Timeline timeline, FiveSteps fiveSteps, AssistanceProcess process, AuditLog audit,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.policy = policy;
    this.parameters = parameters;
    this.dueDates = dueDates;
    this.cases = cases;
    this.timeline = timeline;
    this.fiveSteps = fiveSteps;
    this.process = process;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the signed-in person may start one for the household now. */
  @Transactional(readOnly = true)
  public boolean mayStart(Household household) {
    return household.category() == null && policy.may(Action.GREEN_CHANNEL_START, household.village())
        && store.openOf(household.id()).isEmpty();
  }

  /** The earliest day of an event that may start one for the household today. */
  @Transactional(readOnly = true)
  public LocalDate earliest(Household household) {
    return today().minusDays(days(ParameterKey.GREEN_CHANNEL_EVENT_DAYS, household));
  }

  /**
   * Starts the channel, and the five steps where none of the household are open. Throws {@code assistance.green.monitored}
   * for a household with an open spell, {@code assistance.green.open} where one is open already and
   * {@code assistance.green.day.range} for a day that is to come or too long ago.
   */
  public CaseFile start(long householdId, Emergency emergency) {
    store.lock(householdId);
    Household household = register.require(householdId);
    policy.require(Action.GREEN_CHANNEL_START, household.village());
    refuse(household, emergency.day());
    Instant due = dueDates.of(clock.instant(),
        new Limit(days(ParameterKey.GREEN_CHANNEL_DAYS, household), Limit.Unit.NATURAL, null)).at();
    CaseFile file = cases.openUntil(AssistanceKinds.GREEN_CHANNEL, householdId, due);
    String identification = fiveSteps.follow(householdId, emergency.description());
    store.begin(new GreenChannel(file.caseNo(), householdId, emergency, identification, today(),
        LocalDate.ofInstant(due, clock.getZone()), null, null));
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null,
        "green-started." + emergency.risk().name(), emergency.description(), null));
    audit.append(AuditEvent.of("green-channel.start", "household:" + householdId, household.village()));
    process.start(file.process(), file.caseNo(), Map.of("householdId", householdId));
    return file;
  }

  private void refuse(Household household, LocalDate day) {
    if (household.category() != null) {
      throw new BusinessException("assistance.green.monitored", household.householdNo());
    }
    store.openOf(household.id()).ifPresent(other -> {
      throw new BusinessException("assistance.green.open", other.caseNo());
    });
    LocalDate earliest = earliest(household);
    if (day.isAfter(today()) || day.isBefore(earliest)) {
      throw new BusinessException("assistance.green.day.range", earliest.toString(), today().toString());
    }
  }

  private int days(ParameterKey key, Household household) {
    return parameters.whole(key, household.village(), today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
