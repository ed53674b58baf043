package org.bangfu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.forms.FieldState;

/**
 * A text field that the device can fill with its position (property {@code capture=position}). Nobody has to: a refusal
 * gets a sentence, and the field stays as it is.
 */
class PositionView extends TextFieldView {

  private final Button locate = new Button(VaadinIcon.CROSSHAIRS.create());
  private final DeviceSensor sensor;

  PositionView(FieldState state, FormContext context) {
    super(state, context);
    sensor = new DeviceSensor(this::answered);
    locate.setText(locate.getTranslation("forms.position.locate"));
    locate.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    locate.setDisableOnClick(true);
    locate.addClickListener(click -> sensor.ask());
    field().setSuffixComponent(new Span(locate, sensor));
  }

  @Override
  void refresh(FieldState next) {
    locate.setVisible(!locked());
  }

  /** Package-visible, so that tests need no device. */
  void answered(String answer) {
    locate.setEnabled(true);
    if (answer.equals("denied") || answer.equals("failed")) {
      // Nothing is wrong with the field: it may stay empty.
      field().setHelperText(text("forms.position." + answer));
      return;
    }
    field().setValue(answer);
  }
}
