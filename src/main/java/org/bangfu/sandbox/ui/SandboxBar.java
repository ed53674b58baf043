package org.bangfu.sandbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import org.bangfu.sandbox.Leap;
import org.bangfu.sandbox.Sandbox;
import org.bangfu.sandbox.SandboxState;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;

/** One line: the day of the sandbox, for administrators the ways on, how far a move is and what went wrong. */
class SandboxBar extends Div {

  private final transient Sandbox sandbox;
  private final transient SandboxBand band;
  private final Span day = new Span();
  private final Span going = new Span();
  private final ProgressBar progress = new ProgressBar();
  private final Span trouble = new Span();
  private final Button reload;
  private final SandboxWays ways;
  private final boolean mayMove;
  private transient SandboxState shown;
  private LocalDate dayOfPage;
  private boolean mine;
  /** Where the own move began: on the way the last day may be shown before the move is over. */
  private long daysBefore;

  SandboxBar(Sandbox sandbox, SandboxBand band, boolean mayMove) {
    this.sandbox = sandbox;
    this.band = band;
    this.mayMove = mayMove;
    shown = sandbox.state();
    dayOfPage = shown.today();
    ways = new SandboxWays(this::move, () -> new MoveDialog(shown, this::begin).open());
    reload = new Button(getTranslation("sandbox.reload"), click -> UI.getCurrent().getPage().reload());
    reload.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
    day.addClassNames("bf-sandbox-day", "bf-number");
    going.addClassNames("bf-sandbox-going", "bf-number", "bf-only-wide");
    trouble.addClassName("bf-sandbox-trouble");
    progress.getElement().setAttribute("aria-label", getTranslation("sandbox.progress"));
    addClassNames("bf-sandbox", "bf-no-print");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("sandbox.label"));
    add(VaadinIcon.CALENDAR_CLOCK.create(), day, going, progress, ways, trouble, reload);
    show(shown);
  }

  /** What stands now. The page below is built anew for the one who moved; others are offered it. */
  final void show(SandboxState state) {
    SandboxState.Move move = state.move();
    boolean arrived = mine && move == null && (state.halted() || state.days() != daysBefore);
    shown = mine && move == null && !arrived ? shown : state;
    day.setText(getTranslation("sandbox.today", state.today().toString(), weekday(state.today())));
    going.setVisible(move != null);
    progress.setVisible(move != null);
    if (move != null) {
      going.setText(getTranslation("sandbox.going", move.to().toString()));
      progress.setValue(move.share(state.today()));
    }
    ways.setVisible(mayMove && move == null && (!mine || arrived));
    trouble.setText(trouble(state));
    trouble.setVisible(mayMove && !trouble.getText().isEmpty());
    if (arrived) {
      arrive(state);
    }
    reload.setVisible(move == null && !mine && !state.today().equals(dayOfPage));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    band.opened(this, event.getUI());
    show(sandbox.state());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    band.closed(this);
  }

  private void move(Leap leap) {
    try {
      begin(leap.from(shown.today()));
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
      show(sandbox.state());
    }
  }

  private void begin(LocalDate to) {
    sandbox.moveTo(shown, to);
    daysBefore = shown.days();
    mine = true;
    show(sandbox.state());
  }

  private void arrive(SandboxState state) {
    mine = false;
    dayOfPage = state.today();
    if (!state.halted()) {
      Messages.success("sandbox.arrived", state.today().toString());
    }
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }

  private String trouble(SandboxState state) {
    String halted = state.halted() ? getTranslation("sandbox.halted", state.today().toString()) : "";
    String failed = state.failures() == 0 ? "" : getTranslation("sandbox.failed", state.failures());
    return halted.isEmpty() || failed.isEmpty() ? halted + failed : halted + " " + failed;
  }

  private String weekday(LocalDate date) {
    return getTranslation("shared.date.weekdays").split(",")[date.getDayOfWeek().getValue() % 7];
  }
}
