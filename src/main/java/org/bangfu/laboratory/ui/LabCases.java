package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.laboratory.LabCase;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabSheet;
import org.bangfu.laboratory.LabTable;
import org.bangfu.laboratory.Laboratory;
import org.bangfu.laboratory.Verdict;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.jspecify.annotations.Nullable;

/** Each decision of a run beside what the draft says of it. */
class LabCases extends Div {

  private static final int NARROW = 800;
  private static final Set<Verdict> CHANGED = EnumSet.of(Verdict.DIFFERENT, Verdict.NO_RULE);

  private final transient Laboratory laboratory;
  private final LabTexts texts;
  private final transient LabRun run;
  private final transient LabTable table;
  private final Tabs tabs = new Tabs();
  private final Button place = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> township(null));
  private final Map<Tab, Set<Verdict>> verdicts = new LinkedHashMap<>();
  private final Grid<LabCase> grid = new Grid<>();
  private final KeysetDataProvider<LabCase, Long> rows;
  private final Grid.Column<LabCase> card;
  private transient @Nullable AreaCode township;

  LabCases(Laboratory laboratory, LabSheet sheet, LabTexts texts, LabRun run, LabTable table) {
    this.laboratory = laboratory;
    this.texts = texts;
    this.run = run;
    this.table = table;
    addClassNames("bf-grow", "bf-lab-cases");
    tab("laboratory.tab.changed", CHANGED, run.changed());
    tab("laboratory.tab.unknown", EnumSet.of(Verdict.UNKNOWN), run.count(Verdict.UNKNOWN));
    tab("laboratory.tab.same", EnumSet.of(Verdict.SAME), run.count(Verdict.SAME));
    tab("laboratory.tab.all", EnumSet.allOf(Verdict.class), run.total());
    tabs.addClassName("bf-view-tabs");
    place.setVisible(false);
    place.setIconAfterText(true);
    place.addThemeVariants(ButtonVariant.LUMO_SMALL);
    rows = KeysetDataProvider.bind(grid, (after, limit) -> laboratory.cases(run.id(), chosen(), township, after, limit),
        LabCase::record);
    tabs.addSelectedChangeListener(change -> rows.refreshAll());
    card = grid.addComponentColumn(this::card);
    columns();
    Div head = new Div(tabs, place, export(sheet));
    head.addClassName("bf-lab-head");
    add(head, grid);
  }

  private void tab(String key, Set<Verdict> of, long number) {
    Tab tab = new Tab(getTranslation(key, number));
    tab.setVisible(number > 0 || of == CHANGED);
    verdicts.put(tab, of);
    tabs.add(tab);
  }

  private void columns() {
    grid.addComponentColumn(this::matter).setHeader(getTranslation("laboratory.column.case")).setFlexGrow(2).setWidth("12rem");
    grid.addColumn(this::facts).setHeader(getTranslation("laboratory.column.facts")).setFlexGrow(3).setWidth("14rem");
    grid.addComponentColumn(this::before).setHeader(getTranslation("laboratory.column.before")).setFlexGrow(2).setWidth("12rem");
    grid.addComponentColumn(this::after).setHeader(getTranslation("laboratory.column.after")).setFlexGrow(2).setWidth("13rem");
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setSizeFull();
    compact(false);
  }

  private FileLink export(LabSheet sheet) {
    Locale language = getLocale();
    return new FileLink(getTranslation("laboratory.export"), FileLink.SHEET, () -> sheet.fileName(run.id(), language),
        out -> sheet.write(run.id(), chosen(), township, language, out));
  }

  private Set<Verdict> chosen() {
    return Objects.requireNonNull(verdicts.get(tabs.getSelectedTab()));
  }

  /** Leaves the cases of a township; of all where there is none. */
  void township(@Nullable AreaCode only) {
    township = only;
    place.setVisible(only != null);
    if (only != null) {
      place.setText(texts.township(only));
      place.setAriaLabel(getTranslation("laboratory.everywhere", texts.township(only)));
    }
    rows.refreshAll();
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

  private Div card(LabCase one) {
    Span facts = new Span(facts(one));
    facts.addClassName("bf-quiet");
    Div card = new Div(matter(one), facts, before(one), after(one));
    card.addClassName("bf-task-card");
    return card;
  }

  private Div matter(LabCase one) {
    return cell(new Span(one.caseNo()), getTranslation("laboratory.matter", texts.place(one.area()), texts.time(one.at())));
  }

  private String facts(LabCase one) {
    return texts.words().values(one.facts(), table.inputs(), texts.language());
  }

  private Div before(LabCase one) {
    return cell(new Span(texts.words().results(one.before(), table.outputs(), texts.language())),
        getTranslation("laboratory.version", one.version()));
  }

  private Div after(LabCase one) {
    return cell(texts.verdict(one.verdict()), texts.after(one, table));
  }

  private static Div cell(Span first, String second) {
    Span below = new Span(second);
    below.addClassName("bf-quiet");
    Div cell = new Div(first, below);
    cell.addClassName("bf-board-cell");
    return cell;
  }
}
