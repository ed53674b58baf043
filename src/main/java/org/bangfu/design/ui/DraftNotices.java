package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.bangfu.design.Draft;
import org.bangfu.design.Proposal;
import org.bangfu.design.Rebasing.Behind;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** What has to be known before one goes on: somebody else has it, it fell behind, it came back. */
class DraftNotices extends Div {

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private final transient Draft draft;

  DraftNotices(DesignServices services, DesignTexts texts, Draft draft) {
    this.services = services;
    this.texts = texts;
    this.draft = draft;
    addClassName("bf-design-notices");
    if (draft.state() != Draft.State.OPEN) {
      return;
    }
    boolean mine = services.lock.mine(draft);
    if (!mine && services.drafts.mayEdit()) {
      add(held());
    }
    services.proposals.of(draft.id()).stream().findFirst().filter(last -> last.state() == Proposal.State.REFUSED
        || last.state() == Proposal.State.FAILED).ifPresent(last -> add(back(last)));
    if (mine) {
      services.rebasing.behind(draft.id()).ifPresent(behind -> add(behind(behind)));
    }
  }

  private InlineNotice held() {
    return new InlineNotice(Tone.WARN, getTranslation("design.held.notice",
        Objects.requireNonNull(draft.editing()).name()), small("design.takeOver", () -> Confirm.ask(this,
        "design.takeOver", "design.takeOver.sure", "design.takeOver", () -> {
          services.lock.takeOver(draft.id());
          reload();
        })));
  }

  private InlineNotice back(Proposal last) {
    String when = texts.times().dateTime(Objects.requireNonNull(last.decidedAt()));
    return new InlineNotice(Tone.WARN, last.state() == Proposal.State.REFUSED
        ? getTranslation("design.refused.notice", when, last.decidedBy(), last.reason())
        : getTranslation("design.failed.notice", when, last.reason()));
  }

  private InlineNotice behind(Behind behind) {
    return new InlineNotice(Tone.WARN, getTranslation("design.behind", behind.inForce(), behind.both().size()),
        small("design.rebase", () -> new RebaseDialog(services, draft, behind, this::reload).open()));
  }

  private void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private Button small(String key, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }
}
