package org.bangfu.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.MovedDate;
import org.bangfu.oversight.MovedDates;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;

/** Which due dates a change of the working calendar moved, from when to when. */
@Route(MovedDatesView.ROUTE)
@RequiresAction(Action.OVERSIGHT_READ)
class MovedDatesView extends Page {

  static final String ROUTE = "oversight/moved";

  private final transient MovedDates moved;
  private final transient Areas areas;
  private final transient TimeTexts times;
  private final Select<CalendarChange> change = new Select<>();
  private final Grid<MovedDate> grid = new Grid<>();

  MovedDatesView(MovedDates moved, Areas areas, TimeTexts times) {
    super("oversight.moved");
    this.moved = moved;
    this.areas = areas;
    this.times = times;
    fillWindow();
    add(new PageHeader(getTranslation("oversight.moved")).withSubtitle(getTranslation("oversight.moved.about"))
        .withActions(new BoardLink(BoardFilter.EVERYTHING, getTranslation("oversight.workload.back"))));
    List<CalendarChange> changes = moved.changes();
    if (changes.isEmpty()) {
      add(new Span(getTranslation("oversight.moved.none")));
      return;
    }
    columns();
    change.setLabel(getTranslation("oversight.moved.change"));
    change.setItems(changes);
    change.setItemLabelGenerator(this::label);
    change.addValueChangeListener(event -> show(event.getValue()));
    change.setValue(changes.get(0));
    change.setWidthFull();
    add(change, grid);
  }

  private void columns() {
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassName("bf-grow");
    grid.setSizeFull();
    // Three columns, so that both dates stand beside the step on a telephone.
    grid.addComponentColumn(this::step).setKey("step").setHeader(getTranslation("oversight.moved.step")).setFlexGrow(1);
    date("before", MovedDate::before);
    date("after", MovedDate::after);
  }

  private void date(String column, Function<MovedDate, Instant> due) {
    grid.addColumn(row -> times.date(due.apply(row))).setHeader(getTranslation("oversight.moved." + column)).setKey(column)
        .setWidth("7.5rem").setFlexGrow(0);
  }

  private Component step(MovedDate row) {
    Span place = new Span(areas.path(row.area()));
    place.addClassName("bf-quiet");
    Div cell = new Div(new Span(Objects.requireNonNullElseGet(row.stepName(), () -> getTranslation("oversight.moved.total"))), matter(row), place);
    cell.addClassName("bf-board-cell");
    return cell;
  }

  private void show(CalendarChange chosen) {
    KeysetDataProvider.bind(grid, (after, limit) -> moved.page(chosen.id(), after, limit), MovedDate::key);
  }

  private Component matter(MovedDate row) {
    String text = Objects.requireNonNullElse(row.headName(), "") + " " + Objects.requireNonNullElse(row.caseNo(), "");
    if (row.householdId() == null) {
      return new Span(text.strip());
    }
    Anchor link = new Anchor("households/" + row.householdId(), text.strip());
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private String label(CalendarChange of) {
    String days = of.from().equals(of.to()) ? of.from().toString()
        : getTranslation("calendar.changes.range", of.from().toString(), of.to().toString());
    return getTranslation("oversight.moved.label", times.dateTime(of.at()),
        getTranslation("calendar.change." + of.kind(), of.note()), days, of.moved());
  }
}
