package org.bangfu.forms.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** Asks the browser where the device is, when told to; unseen. The script is a plain file beside Vaadin's bundle. */
@Tag("bangfu-position")
class DeviceSensor extends Component {

  static final String SCRIPT = "context://parts/capture.js";

  private static final long serialVersionUID = 1L;

  private int asked;

  /** @param onAnswer gets {@code "latitude,longitude ±metresm"}, or {@code denied} or {@code failed} */
  DeviceSensor(Consumer<String> onAnswer) {
    getElement().addEventListener("located", event -> onAnswer.accept(event.getEventData().getString("event.detail.answer")))
        .addEventData("event.detail.answer");
  }

  void ask() {
    getElement().setProperty("ask", ++asked);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }
}
