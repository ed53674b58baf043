package org.bangfu.flow.ui;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bangfu.flow.FlowModel;
import org.bangfu.flow.Months;
import org.bangfu.flow.Stay;
import org.bangfu.flow.StepDifference;
import org.bangfu.flow.StepTime;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.ui.ProcessDiagram.Heat;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How the page writes times and numbers, in the language of a component. */
final class FlowTexts {

  private static final double EXACT_TO = 10;
  private static final double LEAST = 0.05;
  /** What two sums can differ by though the times are the same. */
  private static final double TOLERANCE = 0.02;

  private final Component on;
  private final BoardWords words;
  private final Locale language;

  FlowTexts(Component on, BoardWords words, Locale language) {
    this.on = on;
    this.words = words;
    this.language = language;
  }

  /** A number of hours: with a place below ten, without above; a dash where there is none. */
  String number(@Nullable Double hours) {
    if (hours == null) {
      return "–";
    }
    return hours > 0 && hours < LEAST ? "<0.1" : String.format(hours < EXACT_TO - LEAST ? "%.1f" : "%.0f", hours);
  }

  String percent(double share) {
    return String.format("%.0f%%", share * 100);
  }

  /** Name of a process, as the rest of the product calls it, or as its model does. */
  String process(FlowModel model) {
    // An English word may be the id itself; a Chinese one never is.
    boolean known = !words.process(model.process(), Locale.SIMPLIFIED_CHINESE).equals(model.process());
    return known ? words.process(model.process(), language) : model.name();
  }

  String months(Months months) {
    return months.from().equals(months.to()) ? month(months.from())
        : on.getTranslation("flow.months", month(months.from()), month(months.to()));
  }

  String month(YearMonth month) {
    return month.toString();
  }

  /** The figures under each step of the picture. */
  Map<String, Heat> heat(List<StepTime> steps, HeatScale scale) {
    Map<String, Heat> heat = new TreeMap<>();
    steps.stream().filter(step -> step.drawn() && !step.empty()).forEach(step -> heat.put(step.step(), heat(step, scale)));
    return heat;
  }

  private Heat heat(StepTime step, HeatScale scale) {
    Stay stay = step.stay();
    List<String> lines = new ArrayList<>();
    Double median = stay.median();
    if (median != null) {
      lines.add(on.getTranslation("flow.badge.time", number(median), number(stay.most())));
    }
    lines.add(on.getTranslation("flow.badge.number", step.waiting(), stay.returned()));
    return new Heat(median == null ? Heat.UNMEASURED : scale.level(median), lines,
        step.overdue() == 0 ? "" : on.getTranslation("flow.badge.overdue", step.overdue()));
  }

  /** What the colours mean, their measure first. */
  List<String> legend(HeatScale scale) {
    int last = Heat.LEVELS - 1;
    return Stream.of(Stream.of(on.getTranslation("flow.legend")),
        Stream.of(on.getTranslation("flow.legend.first", bound(scale, 1))),
        IntStream.range(1, last).mapToObj(level ->
            on.getTranslation("flow.legend.middle", bound(scale, level), bound(scale, level + 1))),
        Stream.of(on.getTranslation("flow.legend.last", bound(scale, last)))).flatMap(texts -> texts).toList();
  }

  private static String bound(HeatScale scale, int level) {
    double hours = scale.from(level);
    return hours == Math.rint(hours) ? String.format("%.0f", hours) : String.format("%.1f", hours);
  }

  /** What became of the median, in words. */
  String change(StepDifference difference) {
    if (difference.now().median() == null) {
      return on.getTranslation("flow.change.notNow");
    }
    if (difference.then().median() == null) {
      return on.getTranslation("flow.change.notThen");
    }
    double hours = Objects.requireNonNull(difference.median());
    Tone tone = tone(difference);
    if (tone == Tone.NEUTRAL) {
      return on.getTranslation("flow.change.same");
    }
    String key = tone == Tone.GOOD ? "flow.change.faster" : "flow.change.slower";
    Double share = difference.share();
    return share == null ? on.getTranslation(key, number(Math.abs(hours)))
        : on.getTranslation(key + ".share", number(Math.abs(hours)), percent(Math.abs(share)));
  }

  /** Faster is good, slower a warning; within what the sums can tell it is neither. */
  Tone tone(StepDifference difference) {
    Double hours = difference.median();
    Double share = difference.share();
    boolean same = hours == null || Math.abs(hours) < LEAST || share != null && Math.abs(share) < TOLERANCE;
    return same ? Tone.NEUTRAL : hours < 0 ? Tone.GOOD : Tone.WARN;
  }
}
