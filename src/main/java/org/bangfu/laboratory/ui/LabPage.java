package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.design.Draft;
import org.bangfu.design.Drafts;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabSheet;
import org.bangfu.laboratory.LabTable;
import org.bangfu.laboratory.Laboratory;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** Tables of a draft, asked about past decisions: what would come out otherwise, where, and in which case. */
@Route("design/lab/:tried([0-9]{1,18})")
@RequiresAction(Action.DECISION_TRY)
class LabPage extends Page implements BeforeEnterObserver {

  private static final int LOOK_EVERY_MS = 1_000;

  private final transient Laboratory laboratory;
  private final transient Drafts drafts;
  private final transient LabSheet sheet;
  private final LabTexts texts;
  private final Div body = new Div();
  private transient List<LabTable> tables = List.of();
  private transient @Nullable LabRun shown;
  private @Nullable Registration looking;
  private long draft;

  LabPage(Laboratory laboratory, Drafts drafts, LabSheet sheet, LabTexts texts) {
    super("laboratory.title");
    this.laboratory = laboratory;
    this.drafts = drafts;
    this.sheet = sheet;
    this.texts = texts;
    fillWindow();
    body.addClassNames("bf-grow", "bf-lab");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draft = Long.parseLong(event.getRouteParameters().get("tried").orElseThrow());
    tables = laboratory.tables(draft);
    List<LabRun> runs = laboratory.runs(draft);
    String asked = event.getLocation().getQueryParameters().getSingleParameter("run").orElse("");
    Optional<LabRun> run = runs.stream().filter(each -> Long.toString(each.id()).equals(asked)).findFirst()
        .or(() -> asked.isEmpty() ? runs.stream().findFirst() : Optional.empty());
    removeAll();
    add(header(drafts.get(draft)));
    if (tables.isEmpty()) {
      add(new EmptyState(VaadinIcon.TABLE, getTranslation("laboratory.noTable"), getTranslation("laboratory.noTable.hint")));
      return;
    }
    add(new LabBar(texts, tables, runs, run.orElse(null), this::start, this::go), body);
    show(run.orElse(null));
  }

  private PageHeader header(Draft of) {
    Button back = new Button(getTranslation("laboratory.back"), VaadinIcon.ARROW_LEFT.create(),
        click -> UI.getCurrent().navigate("design/draft/" + draft));
    return new PageHeader(getTranslation("laboratory.title")).withSubtitle(getTranslation("laboratory.about", of.title()))
        .withActions(back);
  }

  private void start(LabTable table, int months) {
    try {
      go(laboratory.start(draft, table.file(), table.decision(), months));
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
    }
  }

  private void go(long run) {
    UI.getCurrent().navigate(LabPage.class, new RouteParameters("tried", Long.toString(draft)),
        QueryParameters.simple(Map.of("run", Long.toString(run))));
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
    LabRun before = shown;
    if (before != null) {
      LabRun now = laboratory.run(before.id());
      if (!now.equals(before)) {
        show(now);
      }
    }
  }

  private void show(@Nullable LabRun run) {
    shown = run;
    UI.getCurrent().setPollInterval(run != null && run.state() == LabRun.State.WORKING ? LOOK_EVERY_MS : -1);
    body.removeAll();
    if (run == null) {
      body.add(new EmptyState(VaadinIcon.TABLE, getTranslation("laboratory.none"), getTranslation("laboratory.none.hint")));
      return;
    }
    body.add(new LabHead(texts, run));
    if (run.state() == LabRun.State.DONE && run.total() > 0) {
      LabTable table = laboratory.table(run);
      LabCases cases = new LabCases(laboratory, sheet, texts, run, table);
      body.add(new LabNumbers(texts, laboratory.summary(run.id()), table, cases::township), cases);
    }
  }
}
