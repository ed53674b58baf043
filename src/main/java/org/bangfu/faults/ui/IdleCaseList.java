package org.bangfu.faults.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.faults.IdleCase;
import org.bangfu.faults.IdleCases;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;

/** Open cases on which nobody has anything to do. */
class IdleCaseList extends Div {

  private final transient IdleCases cases;
  private final Grid<IdleCase> grid = new Grid<>();
  private final KeysetDataProvider<IdleCase, Long> rows;
  private final Grid.Column<IdleCase> card;
  private final Span about = new Span();
  private final EmptyState nothing = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("faults.idle.none"),
      getTranslation("faults.idle.none.hint"));

  IdleCaseList(IdleCases cases, FaultWords words) {
    this.cases = cases;
    addClassNames("bf-grow", "bf-faults");
    about.addClassName("bf-quiet");
    rows = KeysetDataProvider.bind(grid, cases::page, IdleCase::id);
    card = grid.addComponentColumn(idle -> FaultWords.card(words.matter(idle.caseNo(), idle.householdId(), idle.area()),
        FaultWords.pair(new Span(words.process(idle.process())),
            getTranslation("faults.moved", words.times().date(idle.moved()))), new Span(why(idle))));
    grid.addComponentColumn(idle -> words.matter(idle.caseNo(), idle.householdId(), idle.area()))
        .setHeader(getTranslation("faults.column.case")).setKey("case").setFlexGrow(2);
    grid.addColumn(idle -> words.process(idle.process())).setHeader(getTranslation("faults.column.process"))
        .setKey("process").setFlexGrow(2);
    grid.addColumn(idle -> words.times().date(idle.moved())).setHeader(getTranslation("faults.column.moved"))
        .setKey("moved").setFlexGrow(1);
    grid.addColumn(this::why)
        .setHeader(getTranslation("faults.column.reason")).setKey("reason").setFlexGrow(3);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setSizeFull();
    setCompact(false);
    add(about, grid, nothing);
  }

  /** Cards instead of columns. */
  final void setCompact(boolean compact) {
    FaultWords.compact(grid, card, compact);
  }

  private String why(IdleCase idle) {
    return getTranslation(idle.courseAbsent() ? "faults.idle.absent" : "faults.idle.stands");
  }

  void show() {
    boolean empty = cases.page(null, 1).rows().isEmpty();
    about.setText(getTranslation("faults.idle.about", cases.days()));
    grid.setVisible(!empty);
    nothing.setVisible(empty);
    rows.refreshAll();
  }
}
