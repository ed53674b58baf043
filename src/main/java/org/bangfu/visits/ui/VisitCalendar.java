package org.bangfu.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.calendar.DueDates;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitState;

/** Months side by side, each with its state in colour and word; a month with a visit opens what is known of it. */
class VisitCalendar extends OrderedList {

  private static final long serialVersionUID = 1L;

  private final transient DueDates dueDates;
  private final transient Consumer<Visit> onOpen;

  VisitCalendar(List<Visit> visits, YearMonth first, int months, DueDates dueDates, Consumer<Visit> onOpen) {
    this.dueDates = dueDates;
    this.onOpen = onOpen;
    addClassName("bf-visits");
    getElement().setAttribute("aria-label", getTranslation("visits.panel.months"));
    Map<YearMonth, Visit> byMonth = visits.stream().collect(Collectors.toMap(Visit::month, Function.identity()));
    for (int number = 0; number < months; number++) {
      YearMonth month = first.plusMonths(number);
      Visit visit = byMonth.get(month);
      add(visit == null ? without(month) : with(visit));
    }
  }

  private ListItem without(YearMonth month) {
    ListItem item = new ListItem(name(month), part("bf-visit-state", getTranslation("visits.state.none")));
    item.addClassName("bf-visit-none");
    return item;
  }

  private ListItem with(Visit visit) {
    VisitWords words = VisitWords.of(visit, dueDates);
    NativeButton open = new NativeButton("", click -> onOpen.accept(visit));
    open.add(name(visit.month()), part("bf-visit-state", getTranslation(words.key())),
        part("bf-visit-detail", detail(visit)));
    ListItem item = new ListItem(open);
    item.getElement().setAttribute("data-tone", words.tone().name().toLowerCase(Locale.ROOT));
    return item;
  }

  private String detail(Visit visit) {
    if (visit.state() == VisitState.DONE) {
      return getTranslation("visits.panel.by",
          getTranslation("visits.kind." + Objects.requireNonNull(visit.kind()).name()), VisitWords.visitor(this, visit));
    }
    return visit.reason() == null ? getTranslation("visits.panel.due", visit.month().atEndOfMonth().toString())
        : visit.reason();
  }

  private Component name(YearMonth month) {
    return part("bf-visit-month", getTranslation("visits.panel.month", Integer.toString(month.getYear()),
        Integer.toString(month.getMonthValue())));
  }

  private static Span part(String style, String text) {
    Span part = new Span(text);
    part.addClassName(style);
    return part;
  }
}
