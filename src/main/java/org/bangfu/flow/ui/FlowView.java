package org.bangfu.flow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.areas.Areas;
import org.bangfu.flow.Flow;
import org.bangfu.flow.FlowChoice;
import org.bangfu.flow.FlowModel;
import org.bangfu.flow.FlowPicture;
import org.bangfu.flow.Months;
import org.bangfu.flow.StepDifference;
import org.bangfu.oversight.BoardWords;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.ProcessDiagram;

/** Where the time of a process goes: its diagram coloured by time, the figures, two periods beside each other, the trend. */
@Route(FlowAddress.ROUTE)
@Menu(title = "flow.title", order = 12, icon = "vaadin:hourglass")
@RequiresAction(Action.OVERSIGHT_READ)
class FlowView extends Page implements BeforeEnterObserver {

  private final transient Flow flow;
  private final transient Areas areas;
  private final transient FlowTexts texts;
  private final YearMonth month;
  private final PageHeader header = new PageHeader(getTranslation("flow.title"));
  private final FlowChoices choices;
  private final Div body = new Div();

  FlowView(Flow flow, Areas areas, BoardWords words, Clock clock) {
    super("flow.title");
    this.flow = flow;
    this.areas = areas;
    texts = new FlowTexts(this, words, getLocale());
    month = YearMonth.now(clock);
    choices = new FlowChoices(flow, areas, texts, month,
        address -> UI.getCurrent().navigate(FlowView.class, address.write()));
    body.addClassName("bf-flow");
    add(header, choices, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    FlowAddress address = FlowAddress.read(event.getLocation().getQueryParameters());
    FlowChoice choice = choice(address);
    choices.show(choice, address);
    FlowPicture picture = flow.of(choice);
    header.withSubtitle(getTranslation("flow.subtitle", texts.process(picture.model()), version(picture),
        areas.name(choice.area()), texts.months(choice.months())));
    body.removeAll();
    if (picture.empty()) {
      body.add(nothing());
    } else {
      body.add(diagram(picture), panel("flow.steps", "flow.steps.about", sheet(new StepTable(picture, texts))));
    }
    Optional.ofNullable(address.other(choice.months())).ifPresent(other -> compare(picture, other));
    if (!choice.months().from().equals(choice.months().to()) && picture.done()) {
      body.add(new TrendPanel(picture, texts));
    }
  }

  /** What the address names, as far as it is there and within reach; the rest by default. */
  private FlowChoice choice(FlowAddress address) {
    List<AreaCode> reach = flow.areas();
    AreaCode area = reach.stream().filter(each -> each.equals(address.area())).findFirst().orElse(reach.get(0));
    Months months = Objects.requireNonNullElse(address.months(), Months.yearTo(month));
    String process = flow.processes().stream().map(FlowModel::process).filter(each -> each.equals(address.process()))
        .findFirst().orElseGet(() -> flow.busiest(area, months));
    Integer version = flow.versions(process).stream().map(FlowModel::version)
        .filter(each -> each.equals(address.version())).findFirst().orElse(null);
    return new FlowChoice(process, version, area, months);
  }

  private String version(FlowPicture picture) {
    return picture.choice().version() == null ? getTranslation("flow.version.all")
        : getTranslation("flow.version.one", picture.model().version());
  }

  private Component nothing() {
    Div panel = new Div(new EmptyState(VaadinIcon.HOURGLASS, getTranslation("flow.empty"), getTranslation("flow.empty.hint")));
    panel.addClassName("bf-panel");
    return panel;
  }

  private Component diagram(FlowPicture picture) {
    HeatScale scale = HeatScale.of(picture.steps().stream().map(step -> step.stay().median()).filter(Objects::nonNull).toList());
    ProcessDiagram diagram = new ProcessDiagram(picture.bpmn(), List.of(), List.of(), getTranslation("flow.diagram"));
    diagram.addClassName("bf-flow-diagram");
    diagram.heat(texts.heat(picture.steps(), scale), texts.legend(scale));
    return diagram;
  }

  private void compare(FlowPicture picture, Months other) {
    List<StepDifference> differences = flow.compare(picture, other);
    Component shown = differences.isEmpty() ? new Span(getTranslation("flow.compare.nothing"))
        : sheet(new DifferenceTable(differences, texts));
    Section panel = panel("flow.compare", "", shown);
    Span about = new Span(getTranslation("flow.compare.about", texts.months(picture.choice().months()), texts.months(other)));
    about.addClassName("bf-quiet");
    panel.addComponentAtIndex(1, about);
    body.add(panel);
  }

  private Section panel(String titleKey, String aboutKey, Component content) {
    Section panel = new Section(new H2(getTranslation(titleKey)));
    panel.addClassName("bf-panel");
    if (!aboutKey.isEmpty()) {
      Span about = new Span(getTranslation(aboutKey));
      about.addClassName("bf-quiet");
      panel.add(about);
    }
    panel.add(content);
    return panel;
  }

  private static Component sheet(Component table) {
    Div sheet = new Div(table);
    sheet.addClassName("bf-flow-sheet");
    return sheet;
  }
}
