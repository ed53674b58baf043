package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.absence.Absence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.Messages;

/** One absence: who and when, who does what meanwhile, and what can still be done about it. */
class AbsenceCard extends Div {

  private final transient AbsenceServices services;
  private final transient Absence absence;
  private final transient Runnable changed;

  AbsenceCard(AbsenceServices services, Absence absence, Runnable changed) {
    this.services = services;
    this.absence = absence;
    this.changed = changed;
    addClassName("bf-absence-card");
    Div who = new Div(styled(absence.staffName(), "bf-absence-name"), styled(getTranslation("absence.fromTo",
        absence.from().toString(), absence.to().toString()), "bf-number"));
    who.addClassName("bf-absence-head");
    Div why = new Div(new Span(absence.reason()),
        styled(getTranslation("absence.recordedBy", absence.recordedBy()), "bf-quiet"));
    why.addClassName("bf-absence-why");
    UnorderedList parts = new UnorderedList();
    absence.parts().forEach(part -> parts.add(new ListItem(getTranslation("absence.part",
        getTranslation("absence.kind." + part.kind().name()), part.substituteName(), part.from().toString(),
        part.to().toString()))));
    add(who, parts, why, actions());
  }

  private Div actions() {
    Div actions = new Div();
    actions.addClassName("bf-absence-actions");
    switch (absence.on(services.today())) {
      case COMING -> actions.add(
          button("absence.edit", () -> new AbsenceWizard(services, absence, from -> changed.run()).open()),
          button("absence.cancel",
              () -> Confirm.askDangerous(this, "absence.cancel", "absence.cancel.ask", "absence.cancel", this::cancel)));
      case CURRENT -> actions.add(button("absence.end", () -> new EndEarlyDialog(services, absence, changed).open()));
      case PAST, CANCELLED -> actions.setVisible(false);
    }
    return actions;
  }

  private void cancel() {
    try {
      services.absences.cancel(absence.id(), absence.version());
      Messages.success("absence.cancelled");
    } catch (BusinessException refused) {
      Messages.problem(refused);
    }
    changed.run();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }

  private static Span styled(String text, String style) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
