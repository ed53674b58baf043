package org.bangfu.repair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bangfu.repair.Change;
import org.bangfu.repair.Effects;
import org.bangfu.repair.Position;
import org.bangfu.repair.Repairs;
import org.bangfu.repair.Target;
import org.bangfu.repair.Token;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;

/** Cancel here, start there; the trial first, then the deed with a reason. */
class RepairPanel extends Div {

  private static final int LONGEST_REASON = 500;

  private final transient Repairs repairs;
  private final transient RepairWords words;
  private final transient Position position;
  private final transient Runnable done;
  private transient Consumer<List<String>> started = elements -> { };
  private final CheckboxGroup<Token> cancel = new CheckboxGroup<>();
  private final MultiSelectComboBox<Target> start = new MultiSelectComboBox<>();
  private final TextArea reason = new TextArea(getTranslation("repair.why"));
  private final Div shown = new Div();
  private final Button apply = new Button(getTranslation("repair.apply"));

  RepairPanel(Repairs repairs, RepairWords words, Position position, Runnable done) {
    this.repairs = repairs;
    this.words = words;
    this.position = position;
    this.done = done;
    cancel.setLabel(getTranslation("repair.cancel"));
    cancel.setItems(position.course().tokens());
    cancel.setItemLabelGenerator(token -> words.token(token, position));
    start.setLabel(getTranslation("repair.start"));
    start.setItems(position.course().targets());
    start.setItemLabelGenerator(words::target);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST_REASON);
    reason.setHelperText(getTranslation("repair.why.hint"));
    reason.setValueChangeMode(ValueChangeMode.LAZY);
    cancel.addValueChangeListener(event -> stale());
    start.addValueChangeListener(event -> {
      stale();
      started.accept(change().start());
    });
    reason.addValueChangeListener(event -> reason.setInvalid(false));
    apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    apply.addClickListener(click -> Confirm.askDangerous(this, "repair.apply", "repair.apply.question", "repair.apply", this::apply));
    Div fields = new Div(cancel, start);
    fields.addClassName("bf-repair-fields");
    addClassName("bf-repair-panel");
    shown.addClassName("bf-repair-effects");
    add(fields, new Button(getTranslation("repair.preview"), click -> preview()), shown, reason, apply);
    stale();
  }

  /** Tells the elements that begin whenever they change. */
  void onStart(Consumer<List<String>> elements) {
    started = elements;
  }

  /** An element of the diagram: where the case stands it is taken away, elsewhere it begins. */
  void clicked(String element) {
    Set<Token> tokens = position.course().tokens().stream().filter(token -> token.element().equals(element))
        .collect(Collectors.toSet());
    if (!tokens.isEmpty()) {
      Set<Token> chosen = new LinkedHashSet<>(cancel.getValue());
      if (!chosen.removeAll(tokens)) {
        chosen.addAll(tokens);
      }
      cancel.setValue(chosen);
      return;
    }
    position.course().targets().stream().filter(target -> target.element().equals(element)).findFirst().ifPresent(target -> {
      Set<Target> chosen = new LinkedHashSet<>(start.getValue());
      if (!chosen.remove(target)) {
        chosen.add(target);
      }
      start.setValue(chosen);
    });
  }

  private Change change() {
    return new Change(cancel.getValue().stream().map(Token::id).collect(Collectors.toSet()),
        start.getValue().stream().map(Target::element).toList());
  }

  /** What was tried before was another change. */
  private void stale() {
    shown.removeAll();
    apply.setEnabled(false);
  }

  private void preview() {
    stale();
    try {
      shown.add(new EffectsList(repairs.preview(position.caseNo(), change(), position.version()), words));
      apply.setEnabled(true);
    } catch (BusinessException refusal) {
      shown.add(new InlineNotice(Tone.ALARM, Messages.sentence(refusal)));
    }
  }

  private void apply() {
    try {
      repairs.apply(position.caseNo(), change(), position.version(), reason.getValue());
      done.run();
    } catch (BusinessException refusal) {
      reason.setInvalid(refusal.key().equals("repair.reason"));
      reason.setErrorMessage(Messages.sentence(refusal));
      Messages.problem(refusal);
    }
  }
}
