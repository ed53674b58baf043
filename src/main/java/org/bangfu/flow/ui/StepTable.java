package org.bangfu.flow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bangfu.calendar.DueState;
import org.bangfu.flow.FlowChoice;
import org.bangfu.flow.FlowPicture;
import org.bangfu.flow.Stay;
import org.bangfu.flow.StepTime;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.ui.BoardNavigation;
import org.jspecify.annotations.Nullable;

/** The figures of the picture in words; what waits now opens its rows on the board. */
class StepTable extends FiguresTable {

  private static final List<String> COLUMNS = List.of("flow.column.step", "flow.column.median", "flow.column.most",
      "flow.column.finished", "flow.column.returned", "flow.column.waiting", "flow.column.overdue", "flow.column.withdrawn");

  private final transient FlowTexts texts;

  StepTable(FlowPicture picture, FlowTexts texts) {
    super("flow.steps", COLUMNS);
    this.texts = texts;
    picture.steps().forEach(step -> line(name(step), figures(picture.choice(), step)));
  }

  private Component name(StepTime step) {
    Span name = new Span(step.name());
    if (!step.drawn()) {
      Span note = new Span(getTranslation("flow.step.notDrawn"));
      note.addClassName("bf-quiet");
      name.add(new Span(" "), note);
    }
    return name;
  }

  private List<Component> figures(FlowChoice choice, StepTime step) {
    Stay stay = step.stay();
    return List.of(text(texts.number(stay.median())), text(texts.number(stay.most())), number(stay.finished()),
        text(stay.returned() == 0 ? "0" : getTranslation("flow.returned", stay.returned(),
            texts.percent(stay.returnedShare()))),
        rows(choice, step, null, step.waiting()), rows(choice, step, DueState.OVERDUE, step.overdue()),
        number(stay.withdrawn()));
  }

  private Component rows(FlowChoice choice, StepTime step, @Nullable DueState state, long number) {
    // The board knows no versions: the number of one would not be that of the rows.
    if (number == 0 || choice.version() != null) {
      return number(number);
    }
    Anchor link = BoardNavigation.rows(
        BoardFilter.EVERYTHING.in(choice.area()).step(choice.process(), step.step()).due(state), Long.toString(number));
    if (state == DueState.OVERDUE) {
      link.addClassName("bf-flow-late");
    }
    return link;
  }

  private static Component number(long number) {
    return text(Long.toString(number));
  }
}
