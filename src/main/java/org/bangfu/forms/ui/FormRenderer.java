package org.bangfu.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormJudge;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormState;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Memo;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A Camunda Form as Vaadin components. Judges each field by the server's rules as soon as it was changed; the rest of the
 * form follows (visibility, choices, computed values). The data it opens with is what the step gave, with a draft over it.
 */
public class FormRenderer extends Composite<Div> {

  private static final long serialVersionUID = 1L;

  private final transient FormSchema schema;
  private final transient FormValues data;
  private final transient FormHost host;
  private final transient FormContext parts = new Parts();
  private final transient FormJudge judge;
  private final Div notice = new Div();
  private transient Memo memo = new Memo();
  private transient FormValues given;
  private transient FormState state;
  private transient FieldRows fields;
  private boolean readOnly;
  private boolean quiet;

  /**
   * Opens a form.
   *
   * @param data what the fields start with; components without a value get their default
   */
  public FormRenderer(FormSchema schema, FormValues data, FormHost host) {
    this.schema = schema;
    this.data = data;
    this.host = host;
    this.judge = new FormJudge(host.clock());
    this.readOnly = host.readOnly();
    this.given = data;
    this.state = look(FormValues.EMPTY);
    getContent().addClassName("bf-form");
    this.fields = new FieldRows(List.of(), parts);
    open();
  }

  private void open() {
    quietly(() -> {
      fields = new FieldRows(state.fields(), parts);
      getContent().removeAll();
      getContent().add(notice, fields);
    });
  }

  /** How the form stands with these typed values, computed ones included. */
  private FormState look(FormValues typed) {
    FormState first = FormState.of(schema, given, typed, memo);
    FormValues computed = host.recompute(first.data());
    if (computed.byKey().isEmpty()) {
      return first;
    }
    given = first.recomputed(data, computed);
    return FormState.of(schema, given, typed, memo);
  }

  /**
   * What people typed into the fields that are open to them, nothing normalised or dropped: for a draft, and for
   * {@link org.bangfu.forms.FormValidation}. Fields not shown yet are not in it.
   */
  public FormValues values() {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>();
    fields.collect(typed);
    return new FormValues(typed);
  }

  /** Marks the fields that have problems, takes older marks away, and brings the first one under the keyboard. */
  public void show(List<FieldProblem> problems) {
    views().forEach(view -> view.mark(null));
    notice.removeAll();
    if (problems.isEmpty()) {
      return;
    }
    notice.add(new InlineNotice(Tone.ALARM, getTranslation("forms.refused", problems.size())));
    for (FieldProblem problem : problems) {
      view(problem.path()).ifPresentOrElse(view -> view.mark(sentence(problem)),
          () -> notice.add(new InlineNotice(Tone.ALARM, sentence(problem))));
    }
    unfold(problems);
    problems.stream().map(problem -> view(problem.path())).flatMap(Optional::stream).findFirst()
        .ifPresentOrElse(FieldView::focus, notice::scrollIntoView);
  }

  /** Lists that hold a problem in a folded row are unfolded. */
  private void unfold(List<FieldProblem> problems) {
    views().filter(view -> view.state().component().is("dynamiclist"))
        .filter(list -> problems.stream().anyMatch(one -> one.path().startsWith(list.state().path() + "[")))
        .forEach(FieldView::unfold);
  }

  /** Makes the whole form only show, or opens it again. */
  public void setReadOnly(boolean onlyShow) {
    readOnly = onlyShow;
    quietly(() -> fields.show(state.fields()));
  }

  private Stream<FieldView> views() {
    return fields.inner().flatMap(FieldView::all);
  }

  private Optional<FieldView> view(String path) {
    return views().filter(view -> view.state().path().equals(path)).findFirst();
  }

  private String sentence(FieldProblem problem) {
    return getTranslation(problem.messageKey(), problem.arguments().toArray());
  }

  private void quietly(Runnable work) {
    boolean before = quiet;
    quiet = true;
    try {
      work.run();
    } finally {
      quiet = before;
    }
  }

  /** What the parts ask for; inside, so that the renderer's own face stays small. */
  private final class Parts implements FormContext {

    @Override
    public FormHost host() {
      return host;
    }

    @Override
    public boolean readOnly() {
      return readOnly;
    }

    @Override
    public boolean quiet() {
      return quiet;
    }

    @Override
    public void changed(FieldView part) {
      FormValues typed = values();
      state = look(typed);
      quietly(() -> fields.show(state.fields()));
      List<FieldProblem> found = judge.judge(part.state(), typed);
      part.mark(found.isEmpty() ? null : sentence(found.get(0)));
      host.changed(values());
    }

    @Override
    public void reset() {
      memo = new Memo();
      given = data;
      state = look(FormValues.EMPTY);
      notice.removeAll();
      open();
      host.changed(values());
    }

    @Override
    public LocalDate today() {
      return LocalDate.now(host.clock());
    }
  }
}
