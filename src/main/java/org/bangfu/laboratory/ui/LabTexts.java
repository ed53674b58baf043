package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Instant;
import java.util.Locale;
import org.bangfu.laboratory.LabCase;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabTable;
import org.bangfu.laboratory.LabWords;
import org.bangfu.laboratory.Verdict;
import org.bangfu.areas.Areas;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** How the laboratory says what it shows. */
@SpringComponent
@UIScope
class LabTexts {

  private final LabWords words;
  private final BoardWords places;
  private final Areas areas;
  private final TimeTexts times;

  LabTexts(LabWords words, BoardWords places, Areas areas, TimeTexts times) {
    this.words = words;
    this.places = places;
    this.areas = areas;
    this.times = times;
  }

  LabWords words() {
    return words;
  }

  Locale language() {
    return UI.getCurrent().getLocale();
  }

  String say(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }

  Badge verdict(Verdict verdict) {
    return new Badge(say("laboratory.verdict." + verdict.name()), switch (verdict) {
      case SAME -> Tone.GOOD;
      case DIFFERENT -> Tone.WARN;
      case NO_RULE -> Tone.ALARM;
      case UNKNOWN -> Tone.NEUTRAL;
    });
  }

  String after(LabCase one, LabTable table) {
    return one.verdict() == Verdict.UNKNOWN ? words.missing(one.missing(), table.inputs(), language())
        : words.results(one.after(), table.outputs(), language());
  }

  String run(LabRun run) {
    return say("laboratory.run", times.dateTime(run.createdAt()), run.months(), run.changed(), run.total());
  }

  String place(AreaCode village) {
    return places.place(village);
  }

  String township(AreaCode township) {
    return areas.name(township);
  }

  String time(Instant at) {
    return times.dateTime(at);
  }
}
