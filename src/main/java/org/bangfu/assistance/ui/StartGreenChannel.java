package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.assistance.green.GreenChannels;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.households.Household;

/** The button 绿色通道 at the head of a household's page, where no spell runs and no green channel is open. */
@org.springframework.stereotype.Component
class StartGreenChannel implements HouseholdAction {

  private static final int ORDER = 90;

  private final GreenChannels channels;

  StartGreenChannel(GreenChannels channels) {
    this.channels = channels;
  }

  @Override
  public Optional<Component> component(Household household) {
    return channels.mayStart(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.BOLT.create());
    button.setText(button.getTranslation("assistance.green"));
    button.addClickListener(click -> new GreenChannelDialog(household, channels).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
