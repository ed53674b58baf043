package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.bangfu.absence.Absence;
import org.bangfu.absence.AbsenceStore.Which;
import org.bangfu.absence.leaving.Leaving;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** One's own absences and those of one's units: now, coming, past. */
@Route("absences")
@Menu(title = "absence.menu", order = 65, icon = "vaadin:exchange")
@RequiresAction(Action.ABSENCE_READ)
class AbsencesView extends Page implements BeforeEnterObserver {

  private static final String LEAVINGS = "leaving";

  private final transient AbsenceServices services;
  private final Tabs tabs = new Tabs();
  private final Grid<Absence> list = new Grid<>();
  private final EmptyState nothing = new EmptyState(VaadinIcon.EXCHANGE, getTranslation("absence.empty"),
      getTranslation("absence.empty.hint"));
  private final EmptyState nobodyLeft = new EmptyState(VaadinIcon.EXCHANGE, getTranslation("leaving.empty"),
      getTranslation("leaving.empty.hint"));
  private final Grid<Leaving> leavers = new Grid<>();
  private final KeysetDataProvider<Absence, Long> rows;
  private final KeysetDataProvider<Leaving, Long> leavings;
  /** Absent where the leavings are shown. */
  private @Nullable Which shown = Which.CURRENT;

  AbsencesView(AbsenceServices services) {
    super("absence.title");
    this.services = services;
    fillWindow();
    Button record = new Button(getTranslation(services.leavings.maySteer() ? "leaving.record" : "absence.record"), VaadinIcon.PLUS.create(),
        click -> new AbsenceWizard(services, this::recorded, () -> turn(null)).open());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    tabs.addClassName("bf-view-tabs");
    for (Which which : Which.values()) {
      tabs.add(new Tab(getTranslation("absence.which." + which.name())));
    }
    tabs.add(new Tab(getTranslation("leaving.tab")));
    tabs.addSelectedChangeListener(change -> {
      if (change.isFromClient()) {
        int index = tabs.getSelectedIndex();
        turn(index < Which.values().length ? Which.values()[index] : null);
      }
    });
    list.addComponentColumn(absence -> new AbsenceCard(services, absence, this::refresh));
    leavers.addComponentColumn(leaving -> new LeavingCard(services, leaving, this::refresh));
    cards(list);
    cards(leavers);
    rows = KeysetDataProvider.bind(list, (after, limit) ->
        services.absences.page(shown == null ? Which.CURRENT : shown, after, limit), Absence::id);
    leavings = KeysetDataProvider.bind(leavers, (after, limit) -> services.leavings.page(after, limit), Leaving::id);
    add(new PageHeader(getTranslation("absence.title")).withSubtitle(getTranslation("absence.subtitle"))
        .withActions(record), tabs, list, leavers, nothing, nobodyLeft);
  }

  private static void cards(Grid<?> grid) {
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassNames("bf-grow", "bf-absence-list");
    grid.setSizeFull();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = event.getLocation().getQueryParameters().getSingleParameter("show").orElse("");
    shown = asked.equals(LEAVINGS) ? null : Arrays.stream(Which.values()).filter(which -> word(which).equals(asked))
        .findFirst().orElse(Which.CURRENT);
    refresh();
  }

  /** Where the new one stands now. */
  private void recorded(LocalDate from) {
    turn(from.isAfter(services.today()) ? Which.COMING : Which.CURRENT);
  }

  private void turn(@Nullable Which which) {
    shown = which;
    refresh();
    getUI().ifPresent(ui -> ui.navigate(AbsencesView.class, QueryParameters.of("show", word(which))));
  }

  private void refresh() {
    Which which = shown;
    tabs.setSelectedIndex(which == null ? Which.values().length : which.ordinal());
    boolean absent = which != null && !services.absences.page(which, null, 1).rows().isEmpty();
    boolean left = which == null && !services.leavings.page(null, 1).rows().isEmpty();
    list.setVisible(absent);
    leavers.setVisible(left);
    nothing.setVisible(which != null && !absent);
    nobodyLeft.setVisible(which == null && !left);
    rows.refreshAll();
    leavings.refreshAll();
  }

  private static String word(@Nullable Which which) {
    return which == null ? LEAVINGS : which.name().toLowerCase(Locale.ROOT);
  }
}
