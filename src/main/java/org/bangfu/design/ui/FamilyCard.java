package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.function.Consumer;
import org.bangfu.design.Families.Family;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;

/** A family with its release in force, and what the product ships instead where that was held back. */
class FamilyCard extends Section {

  private final transient DesignServices services;
  private final transient DesignTexts texts;

  FamilyCard(DesignServices services, DesignTexts texts, Family family, Consumer<String> begin) {
    this.services = services;
    this.texts = texts;
    addClassNames("bf-panel", "bf-design-family");
    Release release = family.inForce();
    RouterLink name = new RouterLink(texts.family(release.family()), FamilyView.class,
        new RouteParameters("family", release.family()));
    Span inForce = new Span(texts.release(release));
    inForce.addClassName("bf-quiet");
    add(new H2(name), inForce);
    if (release.note() != null) {
      Span note = new Span(release.note());
      note.addClassName("bf-design-note");
      add(note);
    }
    if (services.drafts.mayEdit()) {
      Button draft = new Button(getTranslation("design.begin.here"), click -> begin.accept(release.family()));
      draft.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      add(draft);
    }
    family.waiting().ifPresent(waiting -> add(waiting(release, waiting)));
  }

  private InlineNotice waiting(Release inForce, Release waiting) {
    Div actions = new Div();
    actions.addClassName("bf-design-actions");
    actions.add(small("design.compare", () -> UI.getCurrent().navigate(FamilyView.class,
        new RouteParameters("family", waiting.family()),
        QueryParameters.simple(Map.of("from", String.valueOf(inForce.revision()),
            "to", String.valueOf(waiting.revision()))))));
    if (services.drafts.mayEdit()) {
      actions.add(small("design.waiting.take", () -> DraftView.open(services.drafts.openFrom(waiting.family(),
          waiting.revision(), getTranslation("design.waiting.title", waiting.revision())))));
      actions.add(small("design.waiting.dismiss", () -> Confirm.ask(this, "design.waiting.dismiss",
          "design.waiting.dismiss.sure", "design.waiting.dismiss", () -> dismiss(waiting))));
    }
    return new InlineNotice(Tone.INFO, texts.text("design.waiting", waiting.revision()), actions);
  }

  private void dismiss(Release waiting) {
    services.families.dismiss(waiting.family(), waiting.revision());
    Messages.success("design.waiting.dismissed");
    UI.getCurrent().navigate(DesignView.class);
  }

  private Button small(String key, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }
}
