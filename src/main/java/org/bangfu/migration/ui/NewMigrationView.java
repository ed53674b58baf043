package org.bangfu.migration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.MigrationPlans.Offer;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.ModelVersion;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;

/** Puts a run together: which process and versions, what corresponds to what, which cases. */
@Route(MigrationView.ROUTE + "/new")
@RequiresAction(Action.CASE_MIGRATE)
class NewMigrationView extends Page implements BeforeEnterObserver {

  private final transient MigrationPlans plans;
  private final transient Migrations migrations;
  private final MigrationWords words;
  private final Select<ModelVersion> process = new Select<>();
  private final Select<Offer> from = new Select<>();
  private final Select<Offer> to = new Select<>();
  private final Div body = new Div();

  NewMigrationView(MigrationPlans plans, Migrations migrations, MigrationWords words) {
    super("migration.new");
    this.plans = plans;
    this.migrations = migrations;
    this.words = words;
    process.setLabel(getTranslation("migration.process"));
    process.setItemLabelGenerator(ModelVersion::name);
    from.setLabel(getTranslation("migration.from"));
    to.setLabel(getTranslation("migration.to"));
    List.of(from, to).forEach(select -> select.setItemLabelGenerator(offer ->
        getTranslation("migration.version", offer.version().version(), offer.running())));
    process.addValueChangeListener(event -> changed(event.isFromClient(), Map.of("process", event.getValue().process())));
    from.addValueChangeListener(event -> changed(event.isFromClient() && to.getValue() != null, chosen()));
    to.addValueChangeListener(event -> changed(event.isFromClient() && from.getValue() != null, chosen()));
    Div choices = new Div(process, from, to);
    choices.addClassNames("bf-toolbar", "bf-migration-versions");
    body.addClassName("bf-migration");
    add(new PageHeader(getTranslation("migration.new")).withSubtitle(getTranslation("migration.new.about")),
        panel("migration.step.versions", choices), body);
  }

  private Map<String, String> chosen() {
    return process.getValue() == null || from.getValue() == null || to.getValue() == null ? Map.of()
        : Map.of("process", process.getValue().process(), "from", Integer.toString(from.getValue().version().version()),
            "to", Integer.toString(to.getValue().version().version()));
  }

  private static void changed(boolean go, Map<String, String> address) {
    if (go) {
      UI.getCurrent().navigate(NewMigrationView.class, QueryParameters.simple(address));
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters address = event.getLocation().getQueryParameters();
    List<ModelVersion> processes = plans.processes();
    body.removeAll();
    process.setItems(processes);
    if (processes.isEmpty()) {
      body.add(new InlineNotice(Tone.INFO, getTranslation("migration.versions.one")));
      return;
    }
    ModelVersion of = address.getSingleParameter("process")
        .flatMap(id -> processes.stream().filter(each -> each.process().equals(id)).findFirst()).orElse(null);
    if (of == null) {
      return;
    }
    process.setValue(of);
    List<Offer> versions = plans.versions(of.process());
    from.setItems(versions);
    to.setItems(versions);
    Optional<Offer> source = offer(versions, address, "from").or(() -> versions.stream().skip(1)
        .filter(each -> each.running() > 0).findFirst()).or(() -> versions.stream().skip(1).findFirst());
    Offer target = offer(versions, address, "to").orElse(versions.get(0));
    to.setValue(target);
    source.ifPresent(from::setValue);
    source.filter(each -> !each.equals(target)).ifPresentOrElse(each -> plan(each.version(), target.version()),
        () -> body.add(new InlineNotice(Tone.WARN, getTranslation("migration.versions.same"))));
  }

  private static Optional<Offer> offer(List<Offer> versions, QueryParameters address, String key) {
    return address.getSingleParameter(key).flatMap(number -> versions.stream()
        .filter(each -> Integer.toString(each.version().version()).equals(number)).findFirst());
  }

  private void plan(ModelVersion source, ModelVersion target) {
    MappingPanel mapping = new MappingPanel(plans, words, source, target);
    ChoicePanel choice = new ChoicePanel(plans, source);
    Button create = new Button(getTranslation("migration.create"));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    create.addClickListener(click -> create(source, target, mapping, choice));
    mapping.onChange(sound -> create.setEnabled(sound && choice.any()));
    choice.onChange(any -> create.setEnabled(any && mapping.sound()));
    Span rule = new Span(getTranslation("migration.rules"));
    rule.addClassName("bf-quiet");
    Div foot = new Div(create, rule);
    foot.addClassName("bf-migration-foot");
    body.add(panel("migration.step.mapping", mapping), panel("migration.step.cases", choice), foot);
  }

  private void create(ModelVersion source, ModelVersion target, MappingPanel mapping, ChoicePanel choice) {
    try {
      long run = migrations.create(source, target, mapping.plan(), choice.choice()).id();
      UI.getCurrent().navigate(RunView.class, RunView.parameters(run));
    } catch (BusinessException refusal) {
      Messages.problem(refusal);
    }
  }

  private Section panel(String titleKey, Component content) {
    Section panel = new Section(new H2(getTranslation(titleKey)), content);
    panel.addClassName("bf-panel");
    return panel;
  }
}
