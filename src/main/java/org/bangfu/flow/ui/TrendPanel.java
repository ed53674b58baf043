package org.bangfu.flow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bangfu.flow.FlowPicture;
import org.bangfu.flow.Stay;
import org.bangfu.flow.StepTime;
import org.bangfu.shared.ui.Chart;
import org.jspecify.annotations.Nullable;

/** The steps of a picture month by month, a line each, by the measure that is chosen. */
class TrendPanel extends Section {

  private static final double TENTHS = 10;
  /** The colours of the page come round again after four lines; their strokes then tell them apart. */
  private static final int COLOURS = 4;
  private static final List<String> STROKES = List.of("solid", "dashed", "dotted");

  private final transient FlowPicture picture;
  private final transient FlowTexts texts;
  private final Div place = new Div();

  /** What the lines show. */
  enum Measure {
    MEDIAN(Stay::median),
    MOST(Stay::most),
    FINISHED(stay -> (double) stay.finished()),
    RETURNED(stay -> (double) stay.returned());

    private final Function<Stay, @Nullable Double> value;

    Measure(Function<Stay, @Nullable Double> value) {
      this.value = value;
    }

    private boolean hours() {
      return this == MEDIAN || this == MOST;
    }
  }

  TrendPanel(FlowPicture picture, FlowTexts texts) {
    this.picture = picture;
    this.texts = texts;
    Select<Measure> measure = new Select<>();
    measure.setLabel(getTranslation("flow.trend.measure"));
    measure.setItems(Measure.values());
    measure.setItemLabelGenerator(each -> getTranslation("flow.trend." + each.name()));
    measure.setValue(Measure.MEDIAN);
    measure.addValueChangeListener(change -> show(change.getValue()));
    measure.addClassName("bf-no-print");
    Div head = new Div(new H2(getTranslation("flow.trend")), measure);
    head.addClassName("bf-flow-trend-head");
    place.addClassName("bf-flow-trend");
    add(head, place);
    addClassName("bf-panel");
    show(Measure.MEDIAN);
  }

  private void show(Measure measure) {
    Chart chart = new Chart(option(measure), measure.hours() ? getTranslation("flow.trend.hours") : "",
        getTranslation("flow.trend.label", getTranslation("flow.trend." + measure.name())));
    place.removeAll();
    place.add(chart);
  }

  private Map<String, Object> option(Measure measure) {
    List<YearMonth> months = picture.choice().months().all();
    List<StepTime> done = picture.steps().stream().filter(step -> step.stay().finished() > 0).toList();
    List<Map<String, Object>> lines = IntStream.range(0, done.size())
        .mapToObj(place -> line(done.get(place), STROKES.get(place / COLOURS % STROKES.size()), months, measure)).toList();
    return Map.of(
        "tooltip", Map.of("trigger", "axis"),
        "legend", Map.of("type", "scroll", "top", 0),
        "grid", Map.of("left", 8, "right", 16, "top", 40, "bottom", 8, "containLabel", true),
        "xAxis", Map.of("type", "category", "data", months.stream().map(texts::month).toList()),
        "yAxis", Map.of("type", "value", "min", 0),
        "series", lines);
  }

  private static Map<String, Object> line(StepTime step, String stroke, List<YearMonth> months, Measure measure) {
    return Map.of("type", "line", "name", step.name(), "lineStyle", Map.of("type", stroke),
        "data", months.stream().map(month -> point(measure.value.apply(step.months().get(month)))).toList());
  }

  /** A month without runs has no point. */
  private static Object point(@Nullable Double value) {
    return value == null ? "-" : Math.round(value * TENTHS) / TENTHS;
  }
}
