package org.bangfu.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Correcting the calendar: whole years as they are announced, and single days as a county decides by itself. */
@Service
@Transactional
public class CalendarCorrections {

  /** The first year the library knows. */
  public static final int FIRST_YEAR = 2002;
  public static final int LAST_YEAR = 2099;
  public static final int NOTE_LENGTH = 100;
  /** Changes told on the page. */
  private static final int CHANGES = 20;
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

  private final CorrectionStore store;
  private final ChangeStore changes;
  private final CalendarEdits edits;
  private final WorkingCalendar calendar;
  private final AccessPolicy access;
  private final CurrentStaff current;
  private final Clock clock;

  CalendarCorrections(CorrectionStore store, ChangeStore changes, CalendarEdits edits, WorkingCalendar calendar,
      AccessPolicy access, CurrentStaff current, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.edits = edits;
    this.calendar = calendar;
    this.access = access;
    this.current = current;
    this.clock = clock;
  }

  /** Corrections of a year, by day. */
  @Transactional(readOnly = true)
  public List<Correction> of(int year) {
    access.require(Action.CALENDAR_EDIT);
    return store.all().stream().filter(correction -> correction.day().getYear() == year).toList();
  }

  /** The latest changes with how many open due dates each moved; never whose. */
  @Transactional(readOnly = true)
  public List<CalendarChange> changes() {
    access.require(Action.CALENDAR_EDIT);
    return changes.latest(CHANGES);
  }

  /** Declares a day working or free; throws {@link BusinessException} where that is so already. */
  public void put(LocalDate day, boolean working, String note) {
    access.require(Action.CALENDAR_EDIT);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BusinessException("calendar.correction.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }
    String plain = note.strip();
    if (!printable(plain)) {
      throw new BusinessException("calendar.correction.note", NOTE_LENGTH);
    }
    if (asPublished(day, working)) {
      throw new BusinessException("calendar.correction.same", day.toString());
    }
    edits.make(new CalendarChange.New(CalendarChange.Kind.CORRECTED, day, day, plain), "calendar.correct",
        Map.of("working", Boolean.toString(working), "note", plain), () -> store.put(correction(day, working, plain)));
  }

  /** Takes a correction back, so that the published calendar counts again. */
  public void remove(LocalDate day) {
    access.require(Action.CALENDAR_EDIT);
    edits.make(new CalendarChange.New(CalendarChange.Kind.WITHDRAWN, day, day, ""), "calendar.uncorrect", Map.of(),
        () -> {
          if (!store.remove(day)) {
            throw new NotFoundException();
          }
        });
  }

  /** How many open steps would be due on another day if a day were declared working or free. */
  @Transactional(readOnly = true)
  public long moving(LocalDate day, boolean working) {
    access.require(Action.CALENDAR_EDIT);
    return edits.moving(List.of(correction(day, working, "")), Set.of());
  }

  /** How many open steps would be due on another day if the correction of a day were taken back. */
  @Transactional(readOnly = true)
  public long movingBack(LocalDate day) {
    access.require(Action.CALENDAR_EDIT);
    return edits.moving(List.of(), Set.of(day));
  }

  /** What a year's notice says, line by line, and what entering it would move. */
  @Transactional(readOnly = true)
  public NoticePreview preview(int year, String text) {
    access.require(Action.CALENDAR_EDIT);
    YearNotice notice = notice(year, text);
    List<Correction> put = notice.problems().isEmpty() ? corrections(notice) : List.of();
    int changed = (int) put.stream().filter(each -> calendar.isWorkingDay(each.day()) != each.working()).count();
    return new NoticePreview(notice, changed, put.isEmpty() ? 0 : edits.moving(put, Set.of()));
  }

  /** Enters a year's notice as a whole; throws {@link BusinessException} where a line of it is wrong, and enters nothing. */
  public void announce(int year, String text) {
    access.require(Action.CALENDAR_EDIT);
    YearNotice notice = notice(year, text);
    if (!notice.problems().isEmpty()) {
      throw new BusinessException("calendar.notice.problems", notice.problems().size());
    }
    List<Correction> put = corrections(notice);
    if (put.isEmpty()) {
      throw new BusinessException("calendar.notice.same");
    }
    List<LocalDate> days = put.stream().map(Correction::day).sorted().toList();
    edits.make(new CalendarChange.New(CalendarChange.Kind.ANNOUNCED, days.get(0), days.get(days.size() - 1),
            Integer.toString(year)), "calendar.announce",
        Map.of("year", Integer.toString(year), "days", Integer.toString(put.size())), () -> put.forEach(store::put));
  }

  private YearNotice notice(int year, String text) {
    YearNotice notice = YearNotice.read(year, text);
    LocalDate newYear = LocalDate.of(year, 1, 1);
    boolean announced = calendar.announced(year) || notice.entries().stream()
        .anyMatch(entry -> !entry.working() && entry.days().contains(newYear));
    // New Year's Day is in every notice: without it the year would not count as announced.
    return announced || !notice.problems().isEmpty() ? notice
        : notice.and(new YearNotice.Problem(0, "calendar.notice.problem.newYear", List.of()));
  }

  /** What differs from the published calendar; all of it for a year that the library does not know. */
  private List<Correction> corrections(YearNotice notice) {
    return notice.entries().stream().flatMap(entry -> entry.days().stream()
        .filter(day -> !asPublished(day, entry.working()) || calendar.day(day).corrected())
        .map(day -> correction(day, entry.working(), entry.name()))).toList();
  }

  private boolean asPublished(LocalDate day, boolean working) {
    return calendar.published(day.getYear()) && calendar.publishedDay(day).working() == working;
  }

  private Correction correction(LocalDate day, boolean working, String note) {
    SignedIn who = current.require();
    return new Correction(day, working, note, who.staffId(), who.name(), clock.instant());
  }

  static boolean printable(String note) {
    return !note.isBlank() && note.length() <= NOTE_LENGTH && !UNPRINTABLE.matcher(note).find();
  }
}
