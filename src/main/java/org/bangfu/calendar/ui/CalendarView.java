package org.bangfu.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.CalendarDay;
import org.bangfu.calendar.CalendarDay.Kind;
import org.bangfu.calendar.Correction;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** The working days of a year; a click on a day corrects it. */
@Route("calendar")
@RequiresAction(Action.CALENDAR_EDIT)
@Menu(title = "calendar.title", order = 85, icon = "vaadin:calendar")
class CalendarView extends Page {

  private final transient WorkingCalendar calendar;
  private final transient CalendarCorrections corrections;
  private final transient TimeTexts times;
  private final Div body = new Div();
  private int year;

  CalendarView(WorkingCalendar calendar, CalendarCorrections corrections, TimeTexts times, Clock clock) {
    super("calendar.title");
    this.calendar = calendar;
    this.corrections = corrections;
    this.times = times;
    year = LocalDate.now(clock).getYear();
    add(new PageHeader(getTranslation("calendar.title")).withSubtitle(getTranslation("calendar.about")), body);
    show();
  }

  private void show() {
    body.removeAll();
    body.add(chooser());
    if (!calendar.announced(year)) {
      body.add(new InlineNotice(Tone.WARN, getTranslation("calendar.notAnnounced", Integer.toString(year))));
    }
    body.add(legend(), months());
    List<Correction> own = corrections.of(year);
    if (!own.isEmpty()) {
      Div table = new Div(new CorrectionTable(own, times, this::takeBack));
      table.addClassName("bf-table-scroll");
      body.add(new H2(getTranslation("calendar.corrections")), table);
    }
    List<CalendarChange> changes = corrections.changes();
    if (!changes.isEmpty()) {
      Div table = new Div(new ChangeTable(changes, times));
      table.addClassName("bf-table-scroll");
      body.add(new H2(getTranslation("calendar.changes")), table);
    }
  }

  private Div chooser() {
    Button before = step(VaadinIcon.ANGLE_LEFT, "calendar.year.before", -1);
    Button after = step(VaadinIcon.ANGLE_RIGHT, "calendar.year.after", 1);
    before.setEnabled(year > CalendarCorrections.FIRST_YEAR);
    after.setEnabled(year < CalendarCorrections.LAST_YEAR);
    Span shown = new Span(getTranslation("calendar.year", Integer.toString(year)));
    shown.getElement().setAttribute("aria-live", "polite");
    shown.addClassName("bf-calendar-shown");
    Div chooser = new Div(before, shown, after);
    chooser.addClassName("bf-calendar-year");
    chooser.add(new Button(getTranslation("calendar.notice.open", Integer.toString(year)),
        click -> new NoticeDialog(corrections, year, this::show).open()));
    return chooser;
  }

  private Button step(VaadinIcon icon, String labelKey, int years) {
    Button button = new Button(icon.create(), click -> {
      year += years;
      show();
    });
    button.setAriaLabel(getTranslation(labelKey));
    return button;
  }

  private Div legend() {
    Div legend = new Div();
    legend.addClassName("bf-calendar-legend");
    for (Kind kind : List.of(Kind.HOLIDAY, Kind.SHIFTED, Kind.WEEKEND, Kind.CORRECTED_FREE)) {
      Span entry = new Span(getTranslation("calendar.legend." + kind));
      entry.getElement().setAttribute("data-kind", kind.name());
      legend.add(entry);
    }
    return legend;
  }

  private Div months() {
    Div months = new Div();
    months.addClassName("bf-calendar-months");
    calendar.year(year).stream().collect(Collectors.groupingBy(day -> day.date().getMonth()))
        .entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(month -> months.add(new MonthGrid(month.getValue(), this::chosen)));
    return months;
  }

  private void chosen(CalendarDay day) {
    new CorrectionDialog(corrections, day, this::show).open();
  }

  private void takeBack(Correction correction) {
    Confirm.ask(this, "calendar.corrections.remove", "calendar.corrections.remove.question",
        "calendar.corrections.remove", () -> {
          corrections.remove(correction.day());
          Messages.success("calendar.corrections.removed");
          show();
        }).setText(getTranslation("calendar.corrections.remove.question", corrections.movingBack(correction.day())));
  }
}
