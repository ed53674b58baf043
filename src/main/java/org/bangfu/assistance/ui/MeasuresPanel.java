package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.AssistanceOverview;
import org.bangfu.assistance.AssistanceOverview.Row;
import org.bangfu.cases.ui.Sheet;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureEvent;
import org.bangfu.measures.MeasureState;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.DueBadge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;

/** Measures by state, those that wait for somebody first; the last word on each stands under it. */
class MeasuresPanel extends Div {

  private static final List<String> COLUMNS = List.of("type", "risk", "department", "planned", "delivered", "state");
  private static final int STATE = 5;
  private static final int DELIVERED = 4;
  private static final int TYPE = 0;

  private final transient Departments departments;
  private final transient TimeTexts times;

  MeasuresPanel(long householdId, AssistanceOverview overview, Departments departments, TimeTexts times) {
    this.departments = departments;
    this.times = times;
    addClassName("bf-measures");
    overview.alarms(householdId).forEach(alarm ->
        add(new InlineNotice(Tone.ALARM, getTranslation(alarm.key(), alarm.days()))));
    overview.openCase(householdId, AssistanceKinds.PLAN.process()).ifPresent(caseNo ->
        add(new InlineNotice(Tone.INFO, getTranslation("assistance.measures.planning", caseNo))));
    List<Row> rows = overview.measures(householdId);
    add(rows.isEmpty() ? nothing() : sheet(rows));
  }

  private Component nothing() {
    return new EmptyState(VaadinIcon.CLIPBOARD_CHECK, getTranslation("assistance.measures.none"),
        getTranslation("assistance.measures.none.hint"));
  }

  private Component sheet(List<Row> rows) {
    Sheet sheet = new Sheet(COLUMNS.stream().map(each -> getTranslation("assistance.measures." + each)).toList());
    rows.forEach(row -> add(sheet, row));
    return sheet;
  }

  private void add(Sheet sheet, Row row) {
    Measure measure = row.measure();
    NativeTableRow cells = sheet.row("", getTranslation("cases.risk." + measure.risk().name()),
        departments.find(measure.department()).map(Department::name).orElse(measure.department()),
        measure.plannedFor().toString(), "", "");
    Sheet.put(cells, TYPE, type(row));
    Sheet.put(cells, STATE, state(row));
    if (measure.deliveredOn() != null) {
      Sheet.put(cells, DELIVERED, delivered(measure, measure.deliveredOn()));
    }
  }

  private Component type(Row row) {
    Span label = new Span(row.type().label(getLocale()));
    label.addClassName("bf-measure-type");
    Div cell = new Div(label);
    cell.addClassName("bf-measure");
    if (row.measure().reliefCase() != null) {
      Span relief = new Span(getTranslation("assistance.measures.relief", row.measure().reliefCase()));
      relief.addClassName("bf-measure-note");
      cell.add(relief);
    }
    row.events().stream().reduce((earlier, later) -> later).filter(last -> last.note() != null)
        .ifPresent(last -> cell.add(note(last)));
    return cell;
  }

  private Component note(MeasureEvent last) {
    Span note = new Span(last.note() + "（" + last.staffName() + " " + times.date(last.at()) + "）");
    note.addClassName("bf-measure-note");
    return note;
  }

  private Component delivered(Measure measure, LocalDate day) {
    Div cell = new Div(new Span(day.toString()));
    cell.addClassName("bf-measure-delivered");
    if (measure.amount() != null) {
      cell.add(new Span(getTranslation("assistance.amount", measure.amount().toPlainString())));
    }
    return cell;
  }

  private Component state(Row row) {
    MeasureState state = row.measure().state();
    Div cell = new Div(badge(this, state));
    cell.addClassName("bf-measure-state");
    Stream<Badge> late = row.overdue() ? Stream.of(DueBadge.overdue(getTranslation("assistance.measures.overdue")))
        : Stream.empty();
    Stream<Badge> stalled = row.stalledDays() > 0
        ? Stream.of(DueBadge.soon(getTranslation("assistance.measures.stalled", row.stalledDays()))) : Stream.empty();
    Stream.concat(late, stalled).forEach(cell::add);
    return cell;
  }

  /** Where a measure stands, in the language of the component's screen. */
  static Badge badge(Component screen, MeasureState state) {
    return new Badge(screen.getTranslation("assistance.state." + state.name()), tone(state));
  }

  private static Tone tone(MeasureState state) {
    return switch (state) {
      case OFFERED, ACCEPTED, DELIVERED -> Tone.INFO;
      case CONFIRMED -> Tone.GOOD;
      case FAILED -> Tone.ALARM;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }
}
