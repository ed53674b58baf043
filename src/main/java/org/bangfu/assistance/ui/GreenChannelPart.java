package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.bangfu.assistance.green.GreenChannelOverview;
import org.bangfu.assistance.green.GreenChannelOverview.Row;
import org.bangfu.cases.ui.HouseholdPart;
import org.bangfu.households.Household;
import org.bangfu.measures.MeasureTypes;

/** The green channels of a household, on its page: what happened, how much time is left, what was given. */
@org.springframework.stereotype.Component
class GreenChannelPart implements HouseholdPart {

  /** An emergency stands above what is being decided. */
  private static final int ORDER = 5;

  private final GreenChannelOverview overview;
  private final MeasureTypes types;

  GreenChannelPart(GreenChannelOverview overview, MeasureTypes types) {
    this.overview = overview;
    this.types = types;
  }

  @Override
  public String titleKey() {
    return "assistance.section.green";
  }

  @Override
  public boolean wide() {
    return false;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> component(Household household) {
    List<Row> rows = overview.of(household.id());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Div panel = new Div();
    panel.addClassName("bf-measures");
    rows.forEach(row -> panel.add(new GreenChannelCard(row, types)));
    return Optional.of(panel);
  }
}
