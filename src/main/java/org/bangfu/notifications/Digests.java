package org.bangfu.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.NewMessage;
import org.bangfu.outbox.Outbox;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One message a working day and person with what waits for them, through the outbox. */
@Service
public class Digests {

  private static final int LINES = 5;

  private final DigestStore store;
  private final DigestTexts texts;
  private final Outbox outbox;
  private final WorkingCalendar calendar;
  private final DueDates dueDates;
  private final Parameters parameters;
  private final Areas areas;
  private final Clock clock;

  Digests(DigestStore store, DigestTexts texts, Outbox outbox, WorkingCalendar calendar, DueDates dueDates,
      Parameters parameters, Areas areas, Clock clock) {
    this.store = store;
    this.texts = texts;
    this.outbox = outbox;
    this.calendar = calendar;
    this.dueDates = dueDates;
    this.parameters = parameters;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * Makes the day's digests where it is time and nobody did; answers how many messages were left to the outbox. The mark
   * of the day and the messages are one transaction, so that a node that dies leaves neither.
   */
  @Transactional
  public int make() {
    LocalDate today = LocalDate.now(clock);
    boolean anyChannel = outbox.open(Channel.MAIL) || outbox.open(Channel.WEBHOOK);
    if (!anyChannel || !calendar.isWorkingDay(today) || !itIsTime(today)) {
      return 0;
    }
    Instant now = clock.instant();
    if (!store.begin(today, now)) {
      return 0;
    }
    Instant since = store.before(today).orElseGet(() -> now.minus(Duration.ofDays(1)));
    List<NewMessage> messages = new ArrayList<>();
    store.of(today, dueDates.window(), since, LINES).forEach(digest -> write(digest, today, messages));
    return outbox.add(messages);
  }

  private boolean itIsTime(LocalDate today) {
    List<Area> counties = areas.counties();
    return !counties.isEmpty() && LocalTime.now(clock).getHour()
        >= parameters.whole(ParameterKey.DIGEST_HOUR, counties.get(0).code(), today);
  }

  private void write(Digest digest, LocalDate today, List<NewMessage> messages) {
    if (digest.email() != null && outbox.open(Channel.MAIL)) {
      messages.add(new NewMessage(key(digest, today, Channel.MAIL), Channel.MAIL, digest.email(),
          texts.subject(digest, today), texts.mail(digest)));
    }
    if (outbox.open(Channel.WEBHOOK)) {
      messages.add(new NewMessage(key(digest, today, Channel.WEBHOOK), Channel.WEBHOOK, null,
          texts.subject(digest, today), texts.chat(digest)));
    }
  }

  private static String key(Digest digest, LocalDate day, Channel channel) {
    return "digest:" + digest.staffId() + ":" + day + ":" + channel;
  }
}
