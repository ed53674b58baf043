package org.bangfu.forms.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/** A field to sign in with a finger, a pen or the mouse. The script is a plain file beside Vaadin's bundle. */
@Tag("bangfu-signature")
class SignaturePad extends Component implements HasStyle {

  private static final long serialVersionUID = 1L;
  /** A drawn line is a few kilobytes; more is no signature. */
  private static final int LONGEST = 400_000;
  private static final String PREFIX = "data:image/png;base64,";

  /** @param onSigned gets the PNG; never called with anything that is too large or no picture */
  SignaturePad(Consumer<byte[]> onSigned) {
    getElement().setPropertyMap("words", Map.of("clear", getTranslation("forms.signature.clear"),
        "keep", getTranslation("forms.signature.keep"), "here", getTranslation("forms.signature.here")));
    getElement().addEventListener("signed", event -> {
      String picture = event.getEventData().getString("event.detail.picture");
      if (picture.startsWith(PREFIX) && picture.length() < LONGEST) {
        onSigned.accept(Base64.getMimeDecoder().decode(picture.substring(PREFIX.length())));
      }
    }).addEventData("event.detail.picture");
  }

  void setLabel(String label) {
    getElement().setProperty("label", label);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(DeviceSensor.SCRIPT);
  }
}
