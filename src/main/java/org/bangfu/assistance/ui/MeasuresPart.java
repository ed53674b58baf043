package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bangfu.assistance.AssistanceOverview;
import org.bangfu.cases.ui.HouseholdPart;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.staff.Departments;

/** The plan and the measures of a household, with what is late. */
@org.springframework.stereotype.Component
class MeasuresPart implements HouseholdPart {

  private static final int ORDER = 110;

  private final AssistanceOverview overview;
  private final Departments departments;
  private final TimeTexts times;

  MeasuresPart(AssistanceOverview overview, Departments departments, TimeTexts times) {
    this.overview = overview;
    this.departments = departments;
    this.times = times;
  }

  @Override
  public String titleKey() {
    return "assistance.section.measures";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> component(Household household) {
    return overview.assisted(household.id())
        ? Optional.of(new MeasuresPanel(household.id(), overview, departments, times)) : Optional.empty();
  }
}
