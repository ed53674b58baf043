package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.areas.Areas;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardSummary;
import org.bangfu.oversight.BoardSummary.Part;
import org.bangfu.oversight.BoardSummary.StepPart;
import org.bangfu.oversight.BoardWords;
import org.bangfu.oversight.Level;
import org.bangfu.oversight.Tally;

/** The two tables of numbers: what lies one step below, and the steps of the processes. */
class BoardTallies extends Div {

  private final transient BoardWords words;
  private final transient Areas areas;

  BoardTallies(BoardWords words, Areas areas) {
    this.words = words;
    this.areas = areas;
    addClassName("bf-board-tallies");
  }

  void show(BoardFilter filter, BoardSummary summary) {
    removeAll();
    if (summary.level() != Level.NOTHING && !summary.parts().isEmpty()) {
      add(panel("oversight.level." + summary.level().name(), parts(summary)));
    }
    if (!summary.steps().isEmpty()) {
      add(panel("oversight.steps", steps(filter, summary.steps())));
    }
  }

  private Div panel(String titleKey, TallyTable table) {
    H2 title = new H2(getTranslation(titleKey));
    Div panel = new Div(title, table);
    panel.addClassNames("bf-panel", "bf-board-panel");
    return panel;
  }

  private TallyTable parts(BoardSummary summary) {
    TallyTable table = new TallyTable("oversight.column." + summary.level().name());
    for (Part part : summary.parts()) {
      table.line(name(part, summary.level()), part.filter().due(null), part.filter(), part.tally());
    }
    return table;
  }

  private String name(Part part, Level level) {
    BoardFilter filter = part.filter();
    if (level == Level.TOWNSHIPS || level == Level.VILLAGES) {
      return areas.name(Objects.requireNonNull(filter.area()));
    }
    String name = part.name();
    if (name != null) {
      return name;
    }
    return filter.holder() == null ? getTranslation("oversight.holder.nobody")
        : words.unit(filter.holder().key(), getLocale());
  }

  private TallyTable steps(BoardFilter filter, List<StepPart> steps) {
    TallyTable table = new TallyTable("oversight.column.step");
    Map<String, List<StepPart>> byProcess = new LinkedHashMap<>();
    steps.forEach(step -> byProcess.computeIfAbsent(step.process(), any -> new ArrayList<>()).add(step));
    byProcess.forEach((process, own) -> {
      BoardFilter all = filter.step(process, null);
      NativeTableRow row = table.line(words.process(process, getLocale()), all, all, sum(own));
      row.addClassName("bf-tally-group");
      current(row, all, filter);
      for (StepPart step : own) {
        BoardFilter one = filter.step(process, step.step());
        current(table.line(step.name(), one, one, step.tally()), one, filter);
      }
    });
    return table;
  }

  private static void current(NativeTableRow row, BoardFilter of, BoardFilter shown) {
    if (of.equals(shown)) {
      row.getElement().setAttribute("aria-current", "true");
    }
  }

  private static Tally sum(List<StepPart> steps) {
    return steps.stream().map(StepPart::tally).reduce(Tally.NONE, Tally::plus);
  }
}
