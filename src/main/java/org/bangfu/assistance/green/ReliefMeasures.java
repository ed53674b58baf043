package org.bangfu.assistance.green;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.assistance.Plan;
import org.bangfu.households.Register;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures that start before there is a spell. */
@Service
@Transactional
public class ReliefMeasures {

  private final GreenChannelStore store;
  private final Measures measures;
  private final MeasureTypes types;
  private final MeasureCourse course;
  private final Register register;
  private final Parameters parameters;
  private final Clock clock;

  ReliefMeasures(GreenChannelStore store, Measures measures, MeasureTypes types, MeasureCourse course,
      Register register, Parameters parameters, Clock clock) {
    this.store = store;
    this.measures = measures;
    this.types = types;
    this.course = course;
    this.register = register;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public GreenChannel of(String caseNo) {
    return store.require(caseNo);
  }

  /** Keeps what the table proposes; types that are no longer offered are left out. */
  public void propose(String caseNo, List<Plan.Proposal> proposals) {
    LocalDate today = LocalDate.now(clock);
    store.propose(caseNo, proposals.stream()
        .filter(one -> types.find(one.type()).filter(type -> type.offeredOn(today)).isPresent()).toList());
  }

  @Transactional(readOnly = true)
  public List<Plan.Proposal> proposals(String caseNo) {
    return store.proposals(caseNo);
  }

  /** Day until which the first measure is due: as after a determination, counted from the start. */
  @Transactional(readOnly = true)
  public LocalDate firstUntil(GreenChannel channel) {
    return channel.startedOn().plusDays(parameters.whole(ParameterKey.FIRST_MEASURE_DAYS,
        register.require(channel.householdId()).village(), channel.startedOn()));
  }

  /** The latest day that an answer to the alarm may set: as far away as the first limit was. */
  @Transactional(readOnly = true)
  public LocalDate extendableUntil(GreenChannel channel, LocalDate today) {
    return today.plusDays(parameters.whole(ParameterKey.GREEN_CHANNEL_DAYS,
        register.require(channel.householdId()).village(), today));
  }

  public void offer(String caseNo, List<Plan.Line> lines) {
    GreenChannel channel = store.require(caseNo);
    lines.forEach(line -> course.offerRelief(channel.householdId(), caseNo, line));
  }

  /** Takes back what no department has accepted yet; whatever has been begun is brought to its end. */
  public void withdrawUnstarted(String caseNo) {
    measures.ofRelief(caseNo).stream().filter(measure -> measure.state() == MeasureState.OFFERED)
        .forEach(this::withdraw);
  }

  private void withdraw(Measure measure) {
    course.withdraw(measure, "green-withdrawn");
  }
}
