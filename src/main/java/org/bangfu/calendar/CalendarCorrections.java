package org.bangfu.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Correcting the calendar: for years that are not announced, and for what a county decides by itself. */
@Service
@Transactional
public class CalendarCorrections {

  /** The first year the library knows. */
  public static final int FIRST_YEAR = 2002;
  public static final int LAST_YEAR = 2099;
  public static final int NOTE_LENGTH = 100;
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

  private final CorrectionStore store;
  private final WorkingCalendar calendar;
  private final AccessPolicy access;
  private final CurrentStaff current;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalendarCorrections(CorrectionStore store, WorkingCalendar calendar, AccessPolicy access, CurrentStaff current,
      AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.calendar = calendar;
    this.access = access;
    this.current = current;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Corrections of a year, by day. */
  @Transactional(readOnly = true)
  public List<Correction> of(int year) {
    access.require(Action.CALENDAR_EDIT);
    return store.all().stream().filter(correction -> correction.day().getYear() == year).toList();
  }

  /** Declares a day working or free; throws {@link BusinessException} where that is so already. */
  public void put(LocalDate day, boolean working, String note) {
    access.require(Action.CALENDAR_EDIT);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BusinessException("calendar.correction.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }
    String plain = note.strip();
    if (plain.isEmpty() || plain.length() > NOTE_LENGTH || UNPRINTABLE.matcher(plain).find()) {
      throw new BusinessException("calendar.correction.note", NOTE_LENGTH);
    }
    if (calendar.published(day.getYear()) && calendar.publishedDay(day).working() == working) {
      throw new BusinessException("calendar.correction.same", day.toString());
    }
    SignedIn who = current.require();
    store.put(new Correction(day, working, plain, who.staffId(), who.name(), clock.instant()));
    changed("calendar.correct", day, Map.of("working", Boolean.toString(working), "note", plain));
  }

  /** Takes a correction back, so that the published calendar counts again. */
  public void remove(LocalDate day) {
    access.require(Action.CALENDAR_EDIT);
    if (!store.remove(day)) {
      throw new NotFoundException();
    }
    changed("calendar.uncorrect", day, Map.of());
  }

  private void changed(String action, LocalDate day, Map<String, String> detail) {
    audit.append(new AuditEvent(action, "calendar:" + day, null, null, detail));
    events.publishEvent(new CalendarChanged(day));
  }
}
