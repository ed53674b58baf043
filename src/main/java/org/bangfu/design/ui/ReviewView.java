package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bangfu.changes.FamilyChanges;
import org.bangfu.changes.ModelChange;
import org.bangfu.design.Draft;
import org.bangfu.design.Proposal;
import org.bangfu.gate.ModelText;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;

/** A draft against its base: what changes, which running work it meets, and the second person's decision. */
@Route("design/review/:review([0-9]{1,18})")
@RequiresAction(Action.DESIGN_READ)
class ReviewView extends Page implements BeforeEnterObserver {

  private final transient DesignServices services;
  private final transient DesignTexts texts;

  ReviewView(DesignServices services, DesignTexts texts) {
    super("design.page");
    this.services = services;
    this.texts = texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(services.drafts.get(event.getRouteParameters().getLong("review").orElse(0L)));
  }

  private void show(Draft draft) {
    removeAll();
    List<ModelText> after = services.drafts.whole(draft.id());
    List<ModelText> before = services.families.files(draft.family(), draft.base());
    List<ModelChange> changes = FamilyChanges.between(before, after);
    add(header(draft));
    services.proposals.of(draft.id()).stream().findFirst().ifPresent(proposal -> add(about(proposal)));
    add(new ChangesPanel(texts, changes), new ImpactPanel(texts, services.impacts.of(changes)),
        new DiagramChanges(texts, before, getTranslation("design.side.base", draft.base()), after,
            getTranslation("design.side.draft")));
  }

  private PageHeader header(Draft draft) {
    PageHeader header = new PageHeader(draft.title()).withBadges(texts.state(draft))
        .withSubtitle(getTranslation("design.draft.about", texts.family(draft.family()), draft.base(), draft.owner()))
        .withActions(new Button(getTranslation("design.review.back"), VaadinIcon.ARROW_LEFT.create(),
            click -> DraftView.open(draft.id())));
    boolean alive = draft.state() == Draft.State.PROPOSED || draft.state() == Draft.State.APPROVED;
    if (alive && services.drafts.mayEdit()) {
      header.withActions(new Button(getTranslation("design.withdraw"), click -> Confirm.ask(this, "design.withdraw",
          "design.withdraw.sure", "design.withdraw", () -> decide(draft, () -> services.proposals.withdraw(draft.id(),
              draft.version()), "design.withdrawn"))));
    }
    if (services.proposals.mayDecide(draft)) {
      Button refuse = new Button(getTranslation("design.refuse"), click -> new RefuseDialog(services, draft,
          () -> reload("design.refused")).open());
      Button approve = new Button(getTranslation("design.approve"), click -> Confirm.ask(this, "design.approve",
          "design.approve.sure", "design.approve", () -> decide(draft,
              () -> services.proposals.approve(draft.id(), draft.version()), "design.approved")));
      approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      header.withActions(refuse, approve);
    }
    return header;
  }

  private InlineNotice about(Proposal proposal) {
    String moment = proposal.publishAt() == null ? getTranslation("design.moment.none")
        : texts.times().dateTime(proposal.publishAt());
    return new InlineNotice(Tone.INFO, getTranslation("design.proposal.about", proposal.proposedBy(),
        texts.times().dateTime(proposal.proposedAt()), moment, proposal.note()));
  }

  private void decide(Draft draft, Runnable decision, String done) {
    try {
      decision.run();
      Messages.success(done);
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
    }
    show(services.drafts.get(draft.id()));
  }

  private void reload(String done) {
    Messages.success(done);
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
