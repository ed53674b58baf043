package org.bangfu.migration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.MigrationSheet;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Run;
import org.bangfu.migration.RunState;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One run: its state, what can be done with it, and each of its cases. */
@Route(MigrationView.ROUTE + "/:run([0-9]{1,18})")
@RequiresAction(Action.CASE_MIGRATE)
class RunView extends Page implements BeforeEnterObserver {

  private static final int LOOK_EVERY_MS = 1_000;

  private final transient Migrations migrations;
  private final transient MigrationPlans plans;
  private final transient MigrationSheet sheet;
  private final MigrationWords words;
  private final Div top = new Div();
  private final ProgressBar bar = new ProgressBar();
  private final Span progress = new Span();
  private final Div reasons = new Div();
  private final RunCases cases;
  private transient Map<String, String> names = Map.of();
  private transient @Nullable Run shown;
  private @Nullable Registration looking;

  RunView(Migrations migrations, MigrationPlans plans, MigrationSheet sheet, MigrationWords words) {
    super("migration.run");
    this.migrations = migrations;
    this.plans = plans;
    this.sheet = sheet;
    this.words = words;
    cases = new RunCases(migrations, words);
    fillWindow();
    progress.getElement().setAttribute("role", "status");
    reasons.addClassName("bf-migration-problems");
    Div line = new Div(bar, progress);
    line.addClassName("bf-migration-progress");
    add(top, line, reasons, cases);
  }

  /** The address of a run. */
  static RouteParameters parameters(long run) {
    return new RouteParameters("run", Long.toString(run));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Run run = migrations.read(Long.parseLong(event.getRouteParameters().get("run").orElseThrow()));
    names = plans.names(run.plan());
    show(run);
    cases.show(run, names);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    looking = attach.getUI().addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    if (looking != null) {
      looking.remove();
    }
    detach.getUI().setPollInterval(-1);
    super.onDetach(detach);
  }

  private void look() {
    Run before = shown;
    if (before != null) {
      Run now = migrations.read(before.id());
      if (!now.equals(before)) {
        show(now);
        cases.refresh(now);
      }
    }
  }

  private void show(Run run) {
    shown = run;
    UI.getCurrent().setPollInterval(run.underWay() ? LOOK_EVERY_MS : -1);
    top.removeAll();
    top.add(new PageHeader(words.process(run) + " " + words.versions(run)).withBadges(words.state(run))
        .withSubtitle(getTranslation("migration.created", words.time(run.createdAt()), run.createdBy()))
        .withActions(actions(run).toArray(Component[]::new)));
    Long reverses = run.reverses();
    if (reverses != null) {
      top.add(new InlineNotice(Tone.INFO, getTranslation("migration.reverses", Long.toString(reverses))));
    }
    long finished = run.state() == RunState.DRY_RUN ? run.total() - run.count(MovedState.PENDING)
        : run.count(MovedState.MOVED) + run.count(MovedState.FAILED);
    bar.setMax(Math.max(1, run.total()));
    bar.setValue(run.state() == RunState.DRAFT ? 0 : finished);
    bar.setVisible(run.underWay() || run.state() == RunState.PAUSED);
    progress.setText(words.counts(run));
    reasons.removeAll();
    migrations.reasons(run.id()).forEach((reason, number) -> reasons.add(new InlineNotice(Tone.ALARM,
        getTranslation("migration.reason.number", words.reason(reason, names), number))));
  }

  private Stream<Component> actions(Run run) {
    Stream<Component> own = switch (run.state()) {
      case DRAFT -> Stream.of(primary("migration.dryRun", () -> migrations.dryRun(run.id())));
      case DRY_RUN -> run.tried() ? tried(run) : Stream.of();
      case RUNNING -> Stream.of(button("migration.pause", () -> migrations.pause(run.id())));
      case PAUSED -> Stream.of(primary("migration.goOn", () -> migrations.goOn(run.id())));
      case DONE -> Stream.of(new Button(getTranslation("migration.reverse"), click -> Confirm.ask(this, "migration.reverse",
          "migration.reverse.question", "migration.reverse.yes", () -> reverse(run))));
      case REVERSED -> Stream.of();
    };
    return Stream.concat(Stream.of(report(run.id())), own);
  }

  private FileLink report(long run) {
    Locale language = getLocale();
    return new FileLink(getTranslation("migration.export"), FileLink.SHEET, () -> sheet.fileName(run, language),
        out -> sheet.write(run, language, out));
  }

  private Stream<Component> tried(Run run) {
    Button again = button("migration.dryRun.again", () -> migrations.dryRun(run.id()));
    Button start = new Button(getTranslation("migration.start", run.count(MovedState.PASSED)), click -> Confirm.ask(this,
        "migration.start.title", "migration.start.question", "migration.start.yes", () -> acted(() -> migrations.start(run.id()))));
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setEnabled(run.count(MovedState.PASSED) > 0);
    return Stream.of(again, start);
  }

  private Button button(String key, Runnable action) {
    return new Button(getTranslation(key), click -> acted(action));
  }

  private Button primary(String key, Runnable action) {
    Button button = button(key, action);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void acted(Runnable action) {
    try {
      action.run();
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
    }
    Run before = shown;
    if (before != null) {
      Run now = migrations.read(before.id());
      show(now);
      cases.refresh(now);
    }
  }

  private void reverse(Run run) {
    try {
      UI.getCurrent().navigate(RunView.class, parameters(migrations.reverse(run.id()).id()));
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
    }
  }
}
