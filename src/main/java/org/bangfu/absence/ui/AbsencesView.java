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
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** One's own absences and those of one's units: now, coming, past. */
@Route("absences")
@Menu(title = "absence.menu", order = 65, icon = "vaadin:exchange")
@RequiresAction(Action.ABSENCE_READ)
class AbsencesView extends Page implements BeforeEnterObserver {

  private final transient AbsenceServices services;
  private final Tabs tabs = new Tabs();
  private final Grid<Absence> list = new Grid<>();
  private final EmptyState nothing = new EmptyState(VaadinIcon.EXCHANGE, getTranslation("absence.empty"),
      getTranslation("absence.empty.hint"));
  private final KeysetDataProvider<Absence, Long> rows;
  private Which shown = Which.CURRENT;

  AbsencesView(AbsenceServices services) {
    super("absence.title");
    this.services = services;
    fillWindow();
    Button record = new Button(getTranslation("absence.record"), VaadinIcon.PLUS.create(),
        click -> new AbsenceWizard(services, null, this::recorded).open());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    tabs.addClassName("bf-view-tabs");
    for (Which which : Which.values()) {
      tabs.add(new Tab(getTranslation("absence.which." + which.name())));
    }
    tabs.addSelectedChangeListener(change -> {
      if (change.isFromClient()) {
        turn(Which.values()[tabs.getSelectedIndex()]);
      }
    });
    list.addComponentColumn(absence -> new AbsenceCard(services, absence, this::refresh));
    list.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.addClassNames("bf-grow", "bf-absence-list");
    list.setSizeFull();
    rows = KeysetDataProvider.bind(list, (after, limit) -> services.absences.page(shown, after, limit), Absence::id);
    add(new PageHeader(getTranslation("absence.title")).withSubtitle(getTranslation("absence.subtitle"))
        .withActions(record), tabs, list, nothing);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = event.getLocation().getQueryParameters().getSingleParameter("show").orElse("");
    shown = Arrays.stream(Which.values()).filter(which -> word(which).equals(asked)).findFirst().orElse(Which.CURRENT);
    refresh();
  }

  /** Where the new one stands now. */
  private void recorded(LocalDate from) {
    turn(from.isAfter(services.today()) ? Which.COMING : Which.CURRENT);
  }

  private void turn(Which which) {
    shown = which;
    refresh();
    getUI().ifPresent(ui -> ui.navigate(AbsencesView.class, QueryParameters.of("show", word(which))));
  }

  private void refresh() {
    tabs.setSelectedIndex(shown.ordinal());
    boolean empty = services.absences.page(shown, null, 1).rows().isEmpty();
    list.setVisible(!empty);
    nothing.setVisible(empty);
    rows.refreshAll();
  }

  private static String word(Which which) {
    return which.name().toLowerCase(Locale.ROOT);
  }
}
