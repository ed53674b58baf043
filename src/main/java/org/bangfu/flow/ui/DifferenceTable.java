package org.bangfu.flow.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.bangfu.flow.Stay;
import org.bangfu.flow.StepDifference;
import org.bangfu.shared.ui.Badge;

/** Two periods beside each other, with what changed in words. */
class DifferenceTable extends FiguresTable {

  private static final List<String> COLUMNS = List.of("flow.column.step", "flow.column.change", "flow.column.median.now",
      "flow.column.median.then", "flow.column.most.now", "flow.column.most.then", "flow.column.finished.both",
      "flow.column.returned.both");

  private final transient FlowTexts texts;

  DifferenceTable(List<StepDifference> differences, FlowTexts texts) {
    super("flow.compare", COLUMNS);
    this.texts = texts;
    differences.forEach(each -> line(text(each.name()), figures(each)));
  }

  private List<Component> figures(StepDifference each) {
    Stay now = each.now();
    Stay then = each.then();
    return List.of(new Badge(texts.change(each), texts.tone(each)), text(texts.number(now.median())),
        text(texts.number(then.median())), text(texts.number(now.most())), text(texts.number(then.most())),
        text(getTranslation("flow.both", now.finished(), then.finished())),
        text(getTranslation("flow.both", texts.percent(now.returnedShare()), texts.percent(then.returnedShare()))));
  }
}
