package org.bangfu.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.calendar.CalendarDay;
import org.bangfu.calendar.DayTexts;

/** A month, Monday first; each day is a button that says what it is. */
class MonthGrid extends Section {

  private static final int WEEK = 7;

  /** @param days all days of the month in order */
  MonthGrid(List<CalendarDay> days, Consumer<CalendarDay> chosen) {
    addClassName("bf-month");
    Div grid = new Div();
    grid.addClassName("bf-month-days");
    for (int day = 1; day <= WEEK; day++) {
      grid.add(new Span(getTranslation("calendar.weekday.short", day)));
    }
    CalendarDay first = days.get(0);
    for (int empty = 1; empty < first.date().getDayOfWeek().getValue(); empty++) {
      grid.add(new Span());
    }
    days.forEach(day -> grid.add(button(day, chosen)));
    add(new H2(getTranslation("calendar.month", first.date().getMonthValue())), grid);
  }

  private NativeButton button(CalendarDay day, Consumer<CalendarDay> chosen) {
    NativeButton button = new NativeButton(Integer.toString(day.date().getDayOfMonth()), click -> chosen.accept(day));
    button.addClassName("bf-day");
    button.getElement().setAttribute("data-kind", day.kind().name());
    String about = getTranslation("calendar.day", day.date().toString(), DayTexts.reason(day),
        getTranslation(day.working() ? "calendar.working" : "calendar.free"));
    button.setTitle(about);
    button.getElement().setAttribute("aria-label", about);
    return button;
  }
}
