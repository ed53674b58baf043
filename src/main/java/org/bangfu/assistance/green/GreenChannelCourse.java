package org.bangfu.assistance.green;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.measures.MeasureBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a green channel after its start: its limit, the end of the five steps, its own end. */
@Service
@Transactional
public class GreenChannelCourse {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final GreenChannelStore store;
  private final GreenChannelProcess process;
  private final MeasureBook book;
  private final Cases cases;
  private final Timeline timeline;
  private final Clock clock;

  GreenChannelCourse(GreenChannelStore store, GreenChannelProcess process, MeasureBook book, Cases cases,
      Timeline timeline, Clock clock) {
    this.store = store;
    this.process = process;
    this.book = book;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The moment at which the last day is over. */
  @Transactional(readOnly = true)
  public Instant limitOver(String caseNo) {
    return store.require(caseNo).dueOn().plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Tells that the five steps are not through in time. */
  public void alarm(String caseNo) {
    store.alarm(caseNo, clock.instant());
    timeline.append(new NewTimelineEntry(caseNo, Kind.SYSTEM, null, null, "green-alarm",
        store.require(caseNo).identificationCase(), null));
  }

  /** The county pushes and gives the five steps until another day. */
  public void extend(String caseNo, LocalDate dueOn) {
    store.extend(caseNo, dueOn);
  }

  /** The household's spell runs: it takes over what was given before, and an open channel has reached its end. */
  void spellRuns(long householdId, long spellId, String caseNo) {
    Optional<GreenChannel> channel = store.openOf(householdId).or(() -> store.ofIdentification(caseNo));
    book.takeOver(householdId, spellId, channel.map(GreenChannel::caseNo).orElse(null));
    channel.ifPresent(each -> {
      store.admit(each.caseNo(), spellId);
      end(each, true);
    });
  }

  /** The five steps ended, or were withdrawn, without a spell. */
  void endedWithoutSpell(String identificationCase) {
    store.ofIdentification(identificationCase).ifPresent(channel -> end(channel, false));
  }

  private void end(GreenChannel channel, boolean admitted) {
    if (cases.require(channel.caseNo()).state() == CaseState.OPEN
        && !process.fiveStepsEnded(channel.caseNo(), admitted)) {
      throw new IllegalStateException("case " + channel.caseNo() + " has no course to tell");
    }
  }

  /** Closes the case when its course reaches an end. */
  public void close(String caseNo) {
    GreenChannel channel = store.require(caseNo);
    String outcome = outcome(channel);
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, channel.identificationCase(), null));
  }

  private String outcome(GreenChannel channel) {
    if (channel.spellId() != null) {
      return "green-determined";
    }
    return cases.require(channel.identificationCase()).state() == CaseState.CLOSED ? "green-refused" : "green-stopped";
  }
}
