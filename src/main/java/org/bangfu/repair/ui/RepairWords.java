package org.bangfu.repair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Instant;
import java.util.List;
import org.bangfu.oversight.BoardWords;
import org.bangfu.repair.Effects;
import org.bangfu.repair.Position;
import org.bangfu.repair.Target;
import org.bangfu.repair.Token;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.TimeTexts;
import org.jspecify.annotations.Nullable;

/** How the page of a repair says what it shows. */
@SpringComponent
@UIScope
class RepairWords {

  private final BoardWords board;
  private final TimeTexts times;

  RepairWords(BoardWords board, TimeTexts times) {
    this.board = board;
    this.times = times;
  }

  private static String say(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }

  String place(AreaCode village) {
    return board.place(village);
  }

  String token(Token token, Position position) {
    List<String> groups = token.taskId() == null ? List.of() : position.groups().getOrDefault(token.taskId(), List.of());
    if (token.queued()) {
      return say("repair.token.queued", token.name());
    }
    return groups.isEmpty() ? token.name() : say("repair.token.task", token.name(), units(groups));
  }

  String target(Target target) {
    return target.several() ? say("repair.target.several", target.name()) : target.name();
  }

  String units(List<String> groups) {
    return String.join(say("repair.and"), groups.stream().map(this::unit).toList());
  }

  /** A contact's group carries a number that says nothing. */
  String unit(String group) {
    return group.startsWith("contact:") ? say("repair.unit.contact") : board.plainUnit(group, UI.getCurrent().getLocale());
  }

  String step(Effects.Step step) {
    String units = units(step.groups());
    String said = step.holder() == null ? say("repair.step", step.name(), units)
        : say("repair.step.held", step.name(), units, step.holder());
    return step.due() == null ? said : say("repair.step.due", said, times.dateTime(step.due()));
  }

  String timer(String name, @Nullable Instant due) {
    return due == null ? name : say("repair.timer", name, times.dateTime(due));
  }
}
