package org.bangfu.parameters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.areas.Areas;
import org.bangfu.parameters.ParameterHistory;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.parameters.ParameterValues;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** The numbers of the rules: what counts today and will count, per area, with the history behind it. */
@Route("parameters")
@RequiresAction(Action.PARAMETER_READ)
@Menu(title = "parameters.title", order = 90, icon = "vaadin:sliders")
class ParametersView extends Page {

  private final transient ParameterValues values;
  private final transient Areas areas;
  private final transient TimeTexts times;
  private final LocalDate today;
  private final transient List<AreaCode> editable;
  private final Div body = new Div();

  ParametersView(ParameterValues values, Areas areas, TimeTexts times, Clock clock) {
    super("parameters.title");
    this.values = values;
    this.areas = areas;
    this.times = times;
    today = LocalDate.now(clock);
    editable = values.editableAreas();
    PageHeader header = new PageHeader(getTranslation("parameters.title"))
        .withSubtitle(getTranslation("parameters.about"));
    if (!editable.isEmpty()) {
      header.withActions(addButton());
    }
    add(header, body);
    show();
  }

  private Button addButton() {
    Button add = new Button(getTranslation("parameters.add"), VaadinIcon.PLUS.create(),
        click -> new ValueDialog(values, editable, this::areaName, today, this::show).open());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return add;
  }

  private void show() {
    body.removeAll();
    values.all().forEach(history -> body.add(card(history)));
  }

  private Section card(ParameterHistory history) {
    Paragraph about = new Paragraph(getTranslation("parameter." + history.key() + ".about"));
    about.addClassName("bf-quiet");
    H2 name = new H2(getTranslation("parameters.name", getTranslation("parameter." + history.key()),
        getTranslation("parameter." + history.key() + ".unit")));
    List<ParameterValue> counting = new ArrayList<>(history.inForce());
    List<ParameterValue> inForce = history.inForce();
    counting.addAll(history.coming());
    Section card = new Section(name, about, table(counting, inForce));
    card.addClassName("bf-parameter");
    List<ParameterValue> others = history.values().stream().filter(value -> !counting.contains(value)).toList();
    if (!others.isEmpty()) {
      card.add(new Details(getTranslation("parameters.history", others.size()), table(others, inForce)));
    }
    return card;
  }

  private Div table(List<ParameterValue> shown, List<ParameterValue> inForce) {
    Div scroll = new Div(new ValueTable(shown, this::areaName, value -> state(value, inForce), times,
        value -> !value.withdrawn() && editable.contains(value.area()),
        value -> new WithdrawDialog(values, value, this::show).open()));
    scroll.addClassName("bf-table-scroll");
    return scroll;
  }

  private Badge state(ParameterValue value, List<ParameterValue> inForce) {
    if (value.withdrawn()) {
      return new Badge(getTranslation("parameters.state.withdrawn"), Tone.NEUTRAL);
    }
    if (inForce.contains(value)) {
      return new Badge(getTranslation("parameters.state.inForce"), Tone.GOOD);
    }
    return value.from().isAfter(today)
        ? new Badge(getTranslation("parameters.state.coming"), Tone.INFO)
        : new Badge(getTranslation("parameters.state.replaced"), Tone.NEUTRAL);
  }

  private String areaName(AreaCode area) {
    return area.equals(ParameterValue.EVERYWHERE) ? getTranslation("parameters.everywhere") : areas.path(area);
  }
}
