package org.bangfu.faults.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.faults.FailedStep;
import org.bangfu.faults.FailedSteps;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;

/** The automatic steps that failed, with the reason in words; administrators choose some and have them tried again. */
class FailedStepList extends Div {

  private final transient FailedSteps steps;
  private final transient FaultWords words;
  private final Grid<FailedStep> grid = new Grid<>();
  private final KeysetDataProvider<FailedStep, FailedStep.Key> rows;
  private final Grid.Column<FailedStep> card = grid.addComponentColumn(this::card);
  private final Button again = new Button(getTranslation("faults.retry"), VaadinIcon.REFRESH.create(), click -> retry());
  private final Div bar;
  private final EmptyState nothing = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("faults.failed.none"),
      getTranslation("faults.failed.none.hint"));

  FailedStepList(FailedSteps steps, FaultWords words) {
    this.steps = steps;
    this.words = words;
    addClassNames("bf-grow", "bf-faults");
    rows = KeysetDataProvider.bind(grid, steps::page, FailedStep::key);
    columns();
    again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Span hint = new Span(getTranslation("faults.retry.hint"));
    hint.addClassName("bf-quiet");
    bar = new Div(again, hint);
    bar.addClassName("bf-toolbar");
    if (steps.mayTryAgain()) {
      grid.setSelectionMode(Grid.SelectionMode.MULTI);
      grid.addSelectionListener(event -> again.setEnabled(!event.getAllSelectedItems().isEmpty()));
    } else {
      grid.setSelectionMode(Grid.SelectionMode.NONE);
    }
    add(bar, grid, nothing);
  }

  void show() {
    boolean empty = steps.page(null, 1).rows().isEmpty();
    bar.setVisible(steps.mayTryAgain() && !empty);
    again.setEnabled(false);
    grid.setVisible(!empty);
    nothing.setVisible(empty);
    rows.refreshAll();
  }

  private void columns() {
    grid.addComponentColumn(step -> words.matter(step.caseNo(), step.householdId(), step.area()))
        .setHeader(getTranslation("faults.column.case")).setKey("case").setFlexGrow(2).setWidth("10rem");
    grid.addComponentColumn(step -> FaultWords.pair(new Span(step.stepName()), words.process(step.process())))
        .setHeader(getTranslation("faults.column.step")).setKey("step").setFlexGrow(2).setWidth("9rem");
    grid.addComponentColumn(this::reason).setHeader(getTranslation("faults.column.reason")).setKey("reason")
        .setFlexGrow(4).setWidth("14rem");
    grid.addComponentColumn(this::state).setHeader(getTranslation("faults.column.state")).setKey("state")
        .setFlexGrow(2).setWidth("11rem");
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSizeFull();
    setCompact(false);
  }

  /** Cards instead of columns. */
  final void setCompact(boolean compact) {
    FaultWords.compact(grid, card, compact);
  }

  private Div card(FailedStep step) {
    return FaultWords.card(words.matter(step.caseNo(), step.householdId(), step.area()),
        FaultWords.pair(new Span(step.stepName()), words.process(step.process())), reason(step), state(step));
  }

  private Div reason(FailedStep step) {
    String fault = getTranslation("faults.reason." + step.fault().name());
    String sentence = step.sentence();
    Div cell = FaultWords.pair(new Span(sentence == null ? fault : getTranslation("faults.reason.told", fault, sentence)),
        getTranslation("faults.number", step.jobId()));
    String detail = step.detail();
    if (detail != null && !detail.isEmpty()) {
      Span technical = new Span(detail);
      technical.addClassNames("bf-quiet", "bf-fault-detail");
      cell.add(technical);
    }
    return cell;
  }

  private Div state(FailedStep step) {
    Badge badge = step.givenUp() ? new Badge(getTranslation("faults.state.givenUp"), Tone.ALARM)
        : new Badge(getTranslation("faults.state.again"), Tone.WARN);
    Div cell = FaultWords.pair(badge, words.next(step));
    Span since = new Span(getTranslation("faults.since", words.times().dateTime(step.since())));
    since.addClassName("bf-quiet");
    cell.add(since);
    return cell;
  }

  private void retry() {
    int tried = steps.tryAgain(grid.getSelectedItems().stream().map(FailedStep::jobId).toList());
    Messages.success("faults.retried", tried);
    grid.deselectAll();
    show();
  }
}
