package org.bangfu.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bangfu.cases.Cases;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.BusinessException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Village notices with their full days; no click shortens one (domain §3 step 3, §8). */
@Service
@Transactional
public class Notices {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MOST_DAYS = 60;

  private final NoticeStore store;
  private final Objections objections;
  private final Cases cases;
  private final Parameters parameters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notices(NoticeStore store, Objections objections, Cases cases, Parameters parameters,
      ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.objections = objections;
    this.cases = cases;
    this.parameters = parameters;
    this.events = events;
    this.clock = clock;
  }

  /** The days a notice of the case must run at least, as in force today. */
  @Transactional(readOnly = true)
  public int minimumDays(String caseNo, ParameterKey key) {
    return parameters.whole(key, cases.require(caseNo).area(), today());
  }

  /**
   * Puts up a notice today. It runs the given full days, the day of posting not counted, and ends at midnight after the
   * last; an earlier notice of the case is taken down. Throws {@code notices.days.tooFew} below the parameter's days and
   * {@code notices.days.tooMany} above 60.
   */
  public Notice post(String caseNo, ParameterKey minimum, int days) {
    int least = minimumDays(caseNo, minimum);
    if (days < least) {
      throw new BusinessException("notices.days.tooFew", least);
    }
    if (days > MOST_DAYS) {
      throw new BusinessException("notices.days.tooMany", MOST_DAYS);
    }
    store.running(caseNo).ifPresent(earlier -> store.close(earlier.id(), clock.instant()));
    LocalDate posted = today();
    Notice notice = store.add(caseNo, posted, days, posted.plusDays(days + 1L).atStartOfDay(ZONE).toInstant());
    events.publishEvent(new NoticePosted(notice));
    return notice;
  }

  @Transactional(readOnly = true)
  public Optional<Notice> running(String caseNo) {
    return store.running(caseNo);
  }

  /** Notices of a case, newest first. */
  @Transactional(readOnly = true)
  public List<Notice> of(String caseNo) {
    return store.of(caseNo);
  }

  /**
   * Takes the notice down after its last full day. Throws {@code notices.stillRunning} before, and
   * {@code notices.objectionOpen} while an objection is not settled.
   */
  public Notice close(String caseNo) {
    Notice notice = store.running(caseNo).orElseThrow(() -> new BusinessException("notices.none"));
    Instant now = clock.instant();
    if (now.isBefore(notice.endsAt())) {
      throw new BusinessException("notices.stillRunning", notice.endsAt().atZone(ZONE).toLocalDate().toString());
    }
    if (objections.of(caseNo).stream().anyMatch(Objection::open)) {
      throw new BusinessException("notices.objectionOpen");
    }
    store.close(notice.id(), now);
    return notice;
  }

  /** Takes down the notice of a case that was withdrawn, before its days are over; nothing happens where none hangs. */
  public void takeDown(String caseNo) {
    store.running(caseNo).ifPresent(notice -> store.close(notice.id(), clock.instant()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
