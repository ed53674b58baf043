package org.bangfu.migration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.Run;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.Slice;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** The runs of migration, newest first. */
@Route(MigrationView.ROUTE)
@Menu(title = "migration.title", order = 86, icon = "vaadin:road-branches")
@RequiresAction(Action.CASE_MIGRATE)
class MigrationView extends Page implements BeforeEnterObserver {

  static final String ROUTE = "migration";
  private static final int PAGE = 30;

  private final transient Migrations migrations;
  private final MigrationWords words;
  private final Div rows = new Div();
  private final Button more = new Button(getTranslation("migration.older"));
  private long last;

  MigrationView(Migrations migrations, MigrationWords words) {
    super("migration.title");
    this.migrations = migrations;
    this.words = words;
    rows.addClassName("bf-migration-runs");
    more.addClickListener(click -> show(migrations.page(last, PAGE)));
    Button begin = new Button(getTranslation("migration.new"), VaadinIcon.PLUS.create(),
        click -> UI.getCurrent().navigate(NewMigrationView.class));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new PageHeader(getTranslation("migration.title")).withSubtitle(getTranslation("migration.about")).withActions(begin),
        rows, more);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    rows.removeAll();
    Slice<Run> page = migrations.page(null, PAGE);
    if (page.rows().isEmpty()) {
      rows.add(new EmptyState(VaadinIcon.ROAD_BRANCHES, getTranslation("migration.none"), getTranslation("migration.none.hint")));
    }
    show(page);
  }

  private void show(Slice<Run> page) {
    page.rows().forEach(run -> rows.add(row(run)));
    more.setVisible(page.more());
    last = page.rows().isEmpty() ? 0 : page.rows().get(page.rows().size() - 1).id();
  }

  private Div row(Run run) {
    Anchor link = new Anchor(ROUTE + "/" + run.id(), words.process(run) + " " + words.versions(run));
    link.getElement().setAttribute("router-link", true);
    Div head = new Div(link, words.state(run));
    head.addClassName("bf-timeline-line");
    Span counts = new Span(words.counts(run));
    Span about = new Span(getTranslation("migration.created", words.time(run.createdAt()), run.createdBy()));
    Div below = new Div(counts, about);
    Long reverses = run.reverses();
    if (reverses != null) {
      below.add(new Span(getTranslation("migration.reverses", Long.toString(reverses))));
    }
    below.addClassNames("bf-dotted", "bf-quiet");
    Div row = new Div(head, below);
    row.addClassNames("bf-panel", "bf-migration-run");
    return row;
  }
}
