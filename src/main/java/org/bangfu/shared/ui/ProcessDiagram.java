package org.bangfu.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A process model as a picture that can be moved and zoomed, with the current and the passed elements marked. The
 * drawing is done by {@code src/main/web}, apart from Vaadin's bundle.
 */
@Tag("bangfu-diagram")
public class ProcessDiagram extends Component implements HasSize, HasStyle {

  private static final String SCRIPT = "context://parts/diagram.js";
  /** The drawing lies in a shadow tree, so that the event's own target is always the whole picture. */
  private static final String CLICKED = "(event.composedPath().find(node => node.dataset && node.dataset.elementId)"
      + " || {dataset: {elementId: ''}}).dataset.elementId";

  /**
   * @param bpmn XML of the model
   * @param active ids of the elements where work waits now, one for each token
   * @param done ids of the elements that were passed
   * @param label translated, what the picture shows, for those who cannot see it
   */
  public ProcessDiagram(String bpmn, Collection<String> active, Collection<String> done, String label) {
    // Properties travel as data, so that no text of a model is ever part of a script.
    getElement().setProperty("xml", bpmn);
    getElement().setProperty("label", label);
    getElement().setPropertyMap("words", words("shared.diagram.current", "shared.diagram.passed"));
    mark(active, done);
  }

  /** Marks anew, without drawing anew. */
  public final void mark(Collection<String> active, Collection<String> done) {
    getElement().setPropertyList("active", List.copyOf(active));
    getElement().setPropertyList("done", List.copyOf(done));
  }

  /** What the two kinds of marks are called here; message keys. */
  public final void marks(String activeKey, String doneKey) {
    getElement().setPropertyMap("words", words(activeKey, doneKey));
  }

  /** Tells the id of each element of the model that somebody clicks. */
  public final void onElement(Consumer<String> clicked) {
    getElement().addEventListener("click", event -> {
      String id = event.getEventData().getString(CLICKED).replaceFirst("_label$", "");
      if (!id.isEmpty()) {
        clicked.accept(id);
      }
    }).addEventData(CLICKED);
  }

  /**
   * Colours elements by a measure, with its figures below them.
   *
   * @param byElement by id of the element; others stay white
   * @param legend translated: the measure's name, and then what each level means
   */
  public final void heat(Map<String, Heat> byElement, List<String> legend) {
    Map<String, Object> heat = new HashMap<>();
    byElement.forEach((id, figures) -> heat.put(id, Map.of("level", figures.level(), "lines", figures.lines(),
        "alarm", figures.alarm())));
    getElement().setPropertyMap("heat", heat);
    getElement().setPropertyList("legend", List.copyOf(legend));
  }

  /**
   * What an element shows of a measure.
   *
   * @param level 0 for the palest to {@link #LEVELS} - 1; {@link #UNMEASURED} for none
   * @param lines translated figures
   * @param alarm translated, what is overdue; empty where nothing is
   */
  public record Heat(int level, List<String> lines, String alarm) {

    public static final int LEVELS = 5;
    public static final int UNMEASURED = -1;

    public Heat {
      lines = List.copyOf(lines);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  private Map<String, Object> words(String activeKey, String doneKey) {
    return Map.of(
        "current", getTranslation(activeKey),
        "passed", getTranslation(doneKey),
        "zoomIn", getTranslation("shared.diagram.zoomIn"),
        "zoomOut", getTranslation("shared.diagram.zoomOut"),
        "fit", getTranslation("shared.diagram.fit"),
        "enlarge", getTranslation("shared.diagram.enlarge"),
        "close", getTranslation("shared.diagram.close"),
        "failed", getTranslation("shared.diagram.failed"));
  }
}
