package org.bangfu.shared.ui.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two versions of a process side by side, moved and zoomed together, with what differs marked and told. */
@Tag("bangfu-comparison")
public class ProcessComparison extends Component implements HasSize, HasStyle {

  private static final long serialVersionUID = 1L;

  private static final String SCRIPT = "context://parts/compare.js";
  private static final List<String> WORDS = List.of("tools", "zoomIn", "zoomOut", "fit", "failed", "added", "removed",
      "changed", "moved");

  private int wishes;

  /** @param label translated, what is compared, for those who cannot see it */
  public ProcessComparison(Version before, Version after, String label) {
    getElement().setProperty("label", label);
    getElement().setPropertyMap("words", WORDS.stream()
        .collect(Collectors.toMap(word -> word, word -> (Object) getTranslation("shared.editor." + word))));
    show(before, after);
  }

  /**
   * A side of the comparison.
   *
   * @param title translated, which version it is
   * @param bpmn XML of the model
   */
  public record Version(String title, String bpmn) {
  }

  /** Compares others. */
  public final void show(Version before, Version after) {
    getElement().setPropertyList("titles", Stream.of(before, after).map(Version::title).toList());
    getElement().setProperty("before", before.bpmn());
    getElement().setProperty("after", after.bpmn());
  }

  /** Selects an element on both sides and brings it into sight; nothing happens where neither has it. */
  public final void select(String element) {
    getElement().setPropertyMap("chosen", Map.of("id", element, "number", ++wishes));
  }

  /** Tells what differs, once both are drawn. */
  public final Registration addComparedListener(ComponentEventListener<Compared> listener) {
    return addListener(Compared.class, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  /**
   * One element that differs.
   *
   * @param name as it is called now; may be empty
   * @param type of BPMN, e.g. {@code bpmn:UserTask}
   * @param kind {@code added}, {@code removed}, {@code changed}, or {@code moved} where only its picture differs
   * @param attributes what it says otherwise, where it changed
   */
  public record Difference(String element, String name, String type, String kind, List<Attribute> attributes) {

    public Difference {
      attributes = List.copyOf(attributes);
    }
  }

  /** What an element says otherwise; {@code name} as in the file, e.g. {@code candidateGroups} or {@code Properties.dueDays}. */
  public record Attribute(String name, String before, String after) {
  }

  /** Both were drawn. What it says comes from the browser, so it is something to read out and never something to decide by. */
  @DomEvent("compared")
  public static class Compared extends ComponentEvent<ProcessComparison> {

    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient List<Difference> differences;

    public Compared(ProcessComparison source, boolean fromClient, @EventData("JSON.stringify(event.detail)") String told) {
      super(source, fromClient);
      this.differences = read(told);
    }

    public List<Difference> differences() {
      return differences;
    }

    private static List<Difference> read(String told) {
      try {
        return List.copyOf(JSON.readValue(told, new TypeReference<List<Difference>>() { }));
      } catch (JsonProcessingException forged) {
        throw new IllegalArgumentException("Not what the comparison tells", forged);
      }
    }
  }
}
