package org.bangfu.faults.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.bangfu.faults.FailedStep;
import org.bangfu.oversight.BoardWords;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.TimeTexts;
import org.jspecify.annotations.Nullable;

/** How both lists write a case, its process and a reason. */
@SpringComponent
@UIScope
class FaultWords {

  private final BoardWords board;
  private final TimeTexts times;
  private final AccessPolicy policy;

  FaultWords(BoardWords board, TimeTexts times, AccessPolicy policy) {
    this.board = board;
    this.times = times;
    this.policy = policy;
  }

  TimeTexts times() {
    return times;
  }

  String process(String process) {
    return board.process(process, UI.getCurrent().getLocale());
  }

  /** The number of the case, which opens the household for those who may read it, over its place. */
  Div matter(@Nullable String caseNo, @Nullable Long household, @Nullable AreaCode area) {
    UI ui = UI.getCurrent();
    if (caseNo == null || area == null) {
      return pair(new Span(ui.getTranslation("faults.system")), "");
    }
    Component first = new Span(caseNo);
    if (household != null && policy.may(Action.CASE_READ, area)) {
      Anchor link = new Anchor("households/" + household, caseNo);
      link.getElement().setAttribute("router-link", true);
      first = link;
    } else if (policy.may(Action.CASE_REPAIR, area)) {
      Anchor repair = new Anchor("repair/" + caseNo, caseNo);
      repair.getElement().setAttribute("router-link", true);
      first = repair;
    }
    return pair(first, board.place(area));
  }

  /** What happens next with a failed step. */
  String next(FailedStep step) {
    UI ui = UI.getCurrent();
    return step.nextTry() == null ? ui.getTranslation("faults.givenUp", step.failures())
        : ui.getTranslation("faults.again", step.failures(), times.dateTime(step.nextTry()));
  }

  /** What a row says, below each other. */
  static Div card(Component... parts) {
    Div card = new Div(parts);
    card.addClassNames("bf-task-card", "bf-fault-card");
    return card;
  }

  /** Shows the card or the columns of a list. */
  static <T> void compact(Grid<T> grid, Grid.Column<T> card, boolean compact) {
    grid.getColumns().forEach(column -> column.setVisible(compact == (column == card)));
    grid.setClassName("bf-cards", compact);
  }

  static Div pair(Component first, String second) {
    Div cell = new Div(first);
    if (!second.isEmpty()) {
      Span below = new Span(second);
      below.addClassName("bf-quiet");
      cell.add(below);
    }
    cell.addClassName("bf-board-cell");
    return cell;
  }
}
