package org.bangfu.shared.ui.model;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the editors of models have in common. What comes out of one was made in a browser: it is a text to be judged by
 * the gate, and never a permission. On a screen too narrow to edit in it shows the model to be read, and a sentence.
 */
public abstract class ModelEditor extends Component implements HasSize, HasStyle {

  private static final long serialVersionUID = 1L;

  private static final String TEXT = "text";
  private static final List<String> WORDS = List.of("tools", "undo", "redo", "zoomIn", "zoomOut", "fit", "find", "map",
      "simulate", "failed", "tooLong", "narrow");

  private final String script;
  private boolean readOnly;
  private int wishes;

  /**
   * @param script address of the script that draws it
   * @param label translated, what the editor holds, for those who cannot see it
   */
  ModelEditor(String script, String text, String label) {
    this.script = script;
    // Properties travel as data, so that no text of a model is ever part of a script.
    getElement().setProperty("label", label);
    getElement().setProperty("language", getLocale().getLanguage());
    getElement().setPropertyMap("words", WORDS.stream()
        .collect(Collectors.toMap(word -> word, word -> (Object) getTranslation("shared.editor." + word))));
    getElement().addPropertyChangeListener(TEXT, "changed", change -> {
      if (change.isUserOriginated() && !readOnly) {
        fireEvent(new Changed(this, change.isUserOriginated(), text()));
      }
    });
    open(text);
  }

  /** Shows another text in place of the present one; what can be undone is forgotten. */
  public final void open(String text) {
    getElement().setProperty(TEXT, text);
  }

  /** The text as the browser last told it; what was changed in the last moment may lack, see {@link #save}. */
  public final String text() {
    return getElement().getProperty(TEXT, "");
  }

  /** Whether it only shows. Then nothing that a browser sends is taken. */
  public final void setReadOnly(boolean only) {
    readOnly = only;
    getElement().setProperty("readonly", only);
  }

  /** Shows what was found, in place of what was shown before. */
  public final void mark(List<Mark> found) {
    getElement().setPropertyList("findings", found.stream().map(Mark::data).toList());
  }

  /** Selects an element and brings it into sight; nothing happens where the model lacks it. */
  public final void select(String element) {
    getElement().setPropertyMap("chosen", Map.of("id", element, "number", ++wishes));
  }

  /**
   * Asks the browser for the text as it stands now, with what is just being typed. A text that grew over the limit of the
   * gate is not given; the editor says so itself.
   *
   * @param then gets the text
   */
  public final void save(Consumer<String> then) {
    getElement().executeJs("return customElements.whenDefined($0).then(() => this.save())", getElement().getTag())
        .then(String.class, then::accept, refused -> { });
  }

  /** Tells of each change, once it has been quiet for a moment. */
  public final Registration addChangedListener(ComponentEventListener<Changed> listener) {
    return addListener(Changed.class, listener);
  }

  /** Tells of the element that was selected by hand. */
  public final Registration addSelectedListener(ComponentEventListener<Selected> listener) {
    return addListener(Selected.class, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(script);
  }

  /** Its parts that a caller may give as JSON texts. */
  final void texts(String property, Stream<String> texts) {
    getElement().setPropertyList(property, texts.toList());
  }

  /** The model was changed. */
  public static class Changed extends ComponentEvent<ModelEditor> {

    private static final long serialVersionUID = 1L;

    private final String text;

    Changed(ModelEditor source, boolean fromClient, String text) {
      super(source, fromClient);
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** An element was selected, or none any more. */
  @DomEvent("selected")
  public static class Selected extends ComponentEvent<ModelEditor> {

    private static final long serialVersionUID = 1L;

    private final String element;

    public Selected(ModelEditor source, boolean fromClient, @EventData("event.detail.id") String element) {
      super(source, fromClient);
      this.element = element;
    }

    /** Id of the element, which the model may lack; empty where none is selected. */
    public String element() {
      return element;
    }
  }
}
