package org.bangfu.migration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.MovedCase;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Run;
import org.bangfu.shared.Slice;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.jspecify.annotations.Nullable;

/** The cases of a run by state, each with what became of it. */
class RunCases extends Div {

  private static final int NARROW = 800;

  private final transient Migrations migrations;
  private final MigrationWords words;
  private final Tabs tabs = new Tabs();
  private final Map<Tab, @Nullable MovedState> states = new LinkedHashMap<>();
  private final Grid<MovedCase> grid = new Grid<>();
  private final KeysetDataProvider<MovedCase, String> rows;
  private final Grid.Column<MovedCase> card;
  private transient Map<String, String> names = Map.of();
  private @Nullable Long run;

  RunCases(Migrations migrations, MigrationWords words) {
    this.migrations = migrations;
    this.words = words;
    addClassNames("bf-grow", "bf-migration-cases");
    Tab all = new Tab();
    states.put(all, null);
    for (MovedState state : MovedState.values()) {
      states.put(new Tab(), state);
    }
    states.keySet().forEach(tabs::add);
    tabs.addClassName("bf-view-tabs");
    rows = KeysetDataProvider.bind(grid, this::page, MovedCase::instanceId);
    tabs.addSelectedChangeListener(event -> rows.refreshAll());
    card = grid.addComponentColumn(this::card);
    grid.addComponentColumn(this::matter).setHeader(getTranslation("migration.column.case")).setFlexGrow(2).setWidth("11rem");
    grid.addComponentColumn(this::state).setHeader(getTranslation("migration.column.state")).setFlexGrow(3).setWidth("13rem");
    grid.addComponentColumn(this::steps).setHeader(getTranslation("migration.column.steps")).setFlexGrow(3).setWidth("13rem");
    grid.addComponentColumn(this::due).setHeader(getTranslation("migration.column.due")).setFlexGrow(2).setWidth("11rem");
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setSizeFull();
    compact(false);
    add(tabs, grid);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> compact(window.getWindowInnerWidth() < NARROW));
    attach.getUI().getPage().addBrowserWindowResizeListener(resize -> compact(resize.getWidth() < NARROW));
  }

  private void compact(boolean narrow) {
    grid.getColumns().forEach(column -> column.setVisible(narrow == (column == card)));
    grid.setClassName("bf-cards", narrow);
  }

  void show(Run of, Map<String, String> elementNames) {
    run = of.id();
    names = elementNames;
    refresh(of);
  }

  void refresh(Run of) {
    states.forEach((tab, state) -> {
      long number = state == null ? of.total() : of.count(state);
      tab.setLabel(getTranslation("migration.tab", getTranslation(state == null ? "migration.all"
          : "migration.case." + state.name()), number));
      tab.setVisible(state == null || number > 0 || tab.isSelected());
    });
    rows.refreshAll();
  }

  private Slice<MovedCase> page(@Nullable String after, int limit) {
    Long of = run;
    return of == null ? new Slice<>(List.of(), false)
        : migrations.cases(of, states.get(tabs.getSelectedTab()), after, limit);
  }

  private Div card(MovedCase one) {
    Div card = new Div(matter(one), state(one), steps(one), due(one));
    card.addClassName("bf-task-card");
    return card;
  }

  private Div matter(MovedCase one) {
    String caseNo = one.caseNo();
    return MigrationWords.pair(new Span(caseNo == null ? getTranslation("migration.caseless") : caseNo), words.place(one.area()));
  }

  private Div state(MovedCase one) {
    Reason reason = one.reason();
    return MigrationWords.pair(words.state(one.state()), reason == null ? "" : words.reason(reason, names));
  }

  private Div steps(MovedCase one) {
    MovedCase.Effect effect = one.effect();
    if (effect == null || effect.tasks().isEmpty()) {
      return MigrationWords.pair(new Span(effect == null || one.state() == MovedState.FAILED ? ""
          : getTranslation("migration.steps.none")), "");
    }
    String before = words.steps(effect.stepsBefore(), names);
    String after = words.steps(effect.stepsAfter(), names);
    return MigrationWords.pair(new Span(before.equals(after) ? after
        : getTranslation("migration.change", before, after)), effect.regrouped() ? getTranslation("migration.regrouped") : "");
  }

  private Div due(MovedCase one) {
    MovedCase.Effect effect = one.effect();
    if (effect == null || effect.dueAfter() == null) {
      return new Div();
    }
    boolean same = effect.dueAfter().equals(effect.dueBefore());
    return MigrationWords.pair(new Span(words.due(effect.dueAfter())),
        same ? getTranslation("migration.due.same") : getTranslation("migration.due.was", words.due(effect.dueBefore())));
  }
}
