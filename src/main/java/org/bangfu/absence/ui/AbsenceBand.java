package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import org.bangfu.absence.Absence;
import org.bangfu.absence.AbsencePart;
import org.bangfu.absence.Absences;
import org.bangfu.shared.ui.ScreenBand;

/** Tells the absent, above every screen, who acts for them and until when. */
@org.springframework.stereotype.Component
class AbsenceBand implements ScreenBand {

  private final Absences absences;

  AbsenceBand(Absences absences) {
    this.absences = absences;
  }

  @Override
  public Component make(boolean signedIn) {
    Div band = new Div();
    band.setVisible(false);
    if (signedIn) {
      absences.ownToday().ifPresent(absence -> tell(band, absence));
    }
    return band;
  }

  private static void tell(Div band, Absence absence) {
    String names = absence.parts().stream().map(AbsencePart::substituteName).distinct()
        .collect(Collectors.joining(UI.getCurrent().getTranslation("absence.band.and")));
    band.addClassNames("bf-absence-band", "bf-no-print");
    band.getElement().setAttribute("role", "status");
    band.add(VaadinIcon.EXCHANGE.create(),
        new Span(band.getTranslation("absence.band", names, absence.to().toString())),
        new Anchor("absences", band.getTranslation("absence.band.link")));
    band.setVisible(true);
  }
}
