package org.bangfu.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.Pause;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the board writes a row, the same on the screen and in a sheet. */
@Component
public class BoardWords {

  private final Areas areas;
  private final Departments departments;
  private final WorkingCalendar calendar;
  private final DueDates dueDates;
  private final MessageSource messages;
  private final Clock clock;

  BoardWords(Areas areas, Departments departments, WorkingCalendar calendar, DueDates dueDates, MessageSource messages,
      Clock clock) {
    this.areas = areas;
    this.departments = departments;
    this.calendar = calendar;
    this.dueDates = dueDates;
    this.messages = messages;
    this.clock = clock;
  }

  public String household(BoardRow row) {
    return row.headName() == null ? "" : row.headName();
  }

  /** Township and village of a row. */
  public String place(AreaCode village) {
    return areas.name(village.township()) + " / " + areas.name(village);
  }

  /** Name of the process, or its id where a designer's process has no word in the bundles yet. */
  public String process(String process, Locale language) {
    String text = messages.getMessage("cases.process." + process, null, process, language);
    return text == null ? process : text;
  }

  /** Who has it in hand: the one who claimed it, the contact, or the unit in which it waits. */
  public String holder(BoardRow row, Locale language) {
    String person = row.personName();
    if (person == null) {
      return unit(row.groupId(), language);
    }
    String standIn = row.standIn();
    if (standIn != null) {
      return say("oversight.holder.standIn", language, person, standIn);
    }
    return row.claimed() ? person : say("oversight.holder.contact", language, person);
  }

  /** A unit in which tasks wait for somebody, e.g. 南门社区（待认领）. */
  public String unit(String group, Locale language) {
    String[] parts = group.split(":", 2);
    if (parts.length < 2) {
      return say("oversight.holder.nobody", language);
    }
    return say("oversight.holder.unit", language, unitName(parts[0], parts[1]));
  }

  /** A unit by its group, claimed or not, e.g. 南门社区. */
  public String plainUnit(String group, Locale language) {
    String[] parts = group.split(":", 2);
    return parts.length < 2 ? say("oversight.holder.nobody", language) : unitName(parts[0], parts[1]);
  }

  private String unitName(String role, String unit) {
    if (role.equals(Role.DEPARTMENT.word())) {
      return departments.find(unit).map(Department::name).orElse(unit);
    }
    return unit.matches("[0-9]{12}") ? areas.name(AreaCode.of(unit)) : unit;
  }

  /** The last day in time. */
  public String due(BoardRow row, Locale language) {
    return row.limited() ? day(row.due()).toString() : say("oversight.due.none", language);
  }

  public DueState state(BoardRow row) {
    return dueDates.state(row.due());
  }

  /** That it waits for the applicant today, and until when; absent while its clock runs. */
  public Optional<String> standing(BoardRow row, Locale language) {
    return row.waited().at(LocalDate.now(clock)).map(Pause::until)
        .map(until -> say("oversight.due.standing", language, until.minusDays(1).toString()));
  }

  public String state(DueState state, Locale language) {
    return say("oversight.due." + state.name(), language);
  }

  /** Working days since the last day in time; absent while it is in time. */
  public @Nullable Integer daysOverdue(BoardRow row) {
    return state(row) == DueState.OVERDUE
        ? calendar.workingDaysBetween(day(row.due()), LocalDate.now(clock)) : null;
  }

  /** What was done about it: nudged on a day, escalated to a level; empty where nothing was. */
  public String done(BoardRow row, Locale language) {
    Instant nudged = row.nudged();
    String first = nudged == null ? "" : say("oversight.done.nudged", language, day(nudged).toString());
    RaisedTo level = row.raisedTo();
    String second = level == null ? "" : raised(level, language);
    return first.isEmpty() || second.isEmpty() ? first + second : first + say("oversight.done.and", language) + second;
  }

  public String raised(RaisedTo level, Locale language) {
    return say("oversight.done.raised." + level.name(), language);
  }

  public String say(String key, Locale language, Object... values) {
    return messages.getMessage(key, values, language);
  }

  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }
}
