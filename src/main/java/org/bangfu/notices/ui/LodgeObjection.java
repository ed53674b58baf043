package org.bangfu.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.Optional;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.households.Household;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objections;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;

/** The button 登记异议 at the head of a household's page while a notice of one of its cases runs. */
@org.springframework.stereotype.Component
class LodgeObjection implements HouseholdAction {

  private static final int ORDER = 200;

  private final Cases cases;
  private final Notices notices;
  private final Objections objections;
  private final AccessPolicy policy;
  private final Clock clock;

  LodgeObjection(Cases cases, Notices notices, Objections objections, AccessPolicy policy, Clock clock) {
    this.cases = cases;
    this.notices = notices;
    this.objections = objections;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Optional<Component> component(Household household) {
    if (!policy.may(Action.OBJECTION_LODGE, household.village())) {
      return Optional.empty();
    }
    return cases.ofHousehold(household.id()).stream()
        .filter(file -> file.state() == CaseState.OPEN)
        .filter(this::noticeRuns)
        .findFirst()
        .map(this::button);
  }

  private boolean noticeRuns(CaseFile file) {
    return notices.running(file.caseNo()).filter(notice -> clock.instant().isBefore(notice.endsAt())).isPresent();
  }

  private Component button(CaseFile file) {
    Button button = new Button(VaadinIcon.COMMENT_O.create());
    button.setText(button.getTranslation("notices.objection.lodge"));
    button.addClickListener(click -> new ObjectionDialog(file.caseNo(), objections).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
