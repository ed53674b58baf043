package org.bangfu.migration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bangfu.migration.ModelElement;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Run;
import org.bangfu.migration.RunState;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** How the pages of migrations say what they show. */
@SpringComponent
@UIScope
class MigrationWords {

  private final BoardWords board;
  private final TimeTexts times;

  MigrationWords(BoardWords board, TimeTexts times) {
    this.board = board;
    this.times = times;
  }

  private static String say(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }

  String process(Run run) {
    return run.processName();
  }

  String versions(Run run) {
    return say("migration.versions", run.sourceVersion(), run.targetVersion());
  }

  Badge state(Run run) {
    Tone tone = switch (run.state()) {
      case DRAFT, REVERSED -> Tone.NEUTRAL;
      case DRY_RUN, RUNNING -> Tone.INFO;
      case PAUSED -> Tone.WARN;
      case DONE -> run.count(MovedState.FAILED) == 0 ? Tone.GOOD : Tone.WARN;
    };
    String suffix = run.state() == RunState.DRY_RUN && run.tried() ? ".done" : "";
    return new Badge(say("migration.state." + run.state().name() + suffix), tone);
  }

  Badge state(MovedState state) {
    return new Badge(say("migration.case." + state.name()), switch (state) {
      case PENDING -> Tone.NEUTRAL;
      case PASSED -> Tone.INFO;
      case MOVED -> Tone.GOOD;
      case FAILED -> Tone.ALARM;
    });
  }

  /** The numbers of a run in one line. */
  String counts(Run run) {
    return say("migration.counts", run.total(), run.count(MovedState.PASSED), run.count(MovedState.MOVED),
        run.count(MovedState.FAILED));
  }

  String reason(Reason reason, Map<String, String> names) {
    String element = reason.element();
    String said = say("migration.reason." + reason.code().name(),
        element == null ? "" : names.getOrDefault(element, element));
    String detail = reason.detail();
    return detail == null ? said : say("migration.reason.detail", said, detail);
  }

  String steps(List<String> steps, Map<String, String> names) {
    return String.join(say("migration.and"), steps.stream().distinct().map(step -> names.getOrDefault(step, step)).toList());
  }

  String kind(ModelElement element) {
    return say("migration.kind." + element.kind().name());
  }

  String place(@Nullable AreaCode area) {
    return area == null ? "" : board.place(area);
  }

  String due(@Nullable Instant at) {
    return at == null || !at.isBefore(TaskRow.NEVER) ? say("migration.due.none") : times.dateTime(at);
  }

  String time(Instant at) {
    return times.dateTime(at);
  }

  /** Something over a quiet line. */
  static Div pair(Component first, String second) {
    Div cell = new Div(first);
    cell.addClassName("bf-board-cell");
    if (!second.isEmpty()) {
      Span below = new Span(second);
      below.addClassName("bf-quiet");
      cell.add(below);
    }
    return cell;
  }
}
