package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.absence.leaving.Leaving;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;

/** One leaving: who and from when, which postings end, who follows, and what can still be done about it. */
class LeavingCard extends Div {

  private final transient AbsenceServices services;
  private final transient Leaving leaving;
  private final transient Runnable changed;

  LeavingCard(AbsenceServices services, Leaving leaving, Runnable changed) {
    this.services = services;
    this.leaving = leaving;
    this.changed = changed;
    addClassName("bf-absence-card");
    Div who = new Div(styled(leaving.staffName(), "bf-absence-name"),
        styled(getTranslation("leaving.since", leaving.from().toString()), "bf-number"),
        new Badge(getTranslation("leaving.state." + leaving.state()),
            leaving.state() == Leaving.State.PLANNED ? Tone.INFO : Tone.NEUTRAL));
    who.addClassName("bf-absence-head");
    Div why = new Div(new Span(leaving.reason()),
        styled(getTranslation("absence.recordedBy", leaving.recordedBy()), "bf-quiet"));
    why.addClassName("bf-absence-why");
    add(who, what(), why, actions());
  }

  private UnorderedList what() {
    UnorderedList list = new UnorderedList();
    leaving.postings().forEach(posting -> list.add(new ListItem(services.posting(this, posting))));
    leaving.shares().forEach(share -> list.add(new ListItem(share.successor() == null
        ? getTranslation("leaving.card.township", share.households())
        : getTranslation("leaving.card.share", share.successor(), share.households()))));
    if (leaving.tasks() > 0) {
      list.add(new ListItem(getTranslation("leaving.card.tasks", leaving.tasks())));
    }
    return list;
  }

  private Div actions() {
    Div actions = new Div();
    actions.addClassName("bf-absence-actions");
    if (leaving.state() == Leaving.State.PLANNED && services.leavings.maySteer()) {
      Button cancel = new Button(getTranslation("leaving.cancel"), click ->
          Confirm.askDangerous(this, "leaving.cancel", "leaving.cancel.ask", "leaving.cancel", this::cancel));
      cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
      actions.add(cancel);
    }
    return actions;
  }

  private void cancel() {
    try {
      services.leavings.cancel(leaving.id(), leaving.version());
      Messages.success("leaving.cancelled");
    } catch (BusinessException refused) {
      Messages.problem(refused);
    }
    changed.run();
  }

  private static Span styled(String text, String style) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
