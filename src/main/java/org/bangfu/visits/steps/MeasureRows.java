package org.bangfu.visits.steps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The spell's measures as rows of the visit's form, one answer each: does it work. */
@Component
class MeasureRows {

  private static final Set<MeasureState> SHOWN =
      Set.of(MeasureState.OFFERED, MeasureState.ACCEPTED, MeasureState.DELIVERED, MeasureState.CONFIRMED);

  private final Measures measures;
  private final StepTexts texts;
  private final MessageSource messages;

  MeasureRows(Measures measures, StepTexts texts, MessageSource messages) {
    this.measures = measures;
    this.texts = texts;
    this.messages = messages;
  }

  List<Map<String, Object>> of(long spellId) {
    return shown(spellId).stream().map(this::row).toList();
  }

  private List<Measure> shown(long spellId) {
    return measures.ofSpell(spellId).stream().filter(measure -> SHOWN.contains(measure.state())).toList();
  }

  private Map<String, Object> row(Measure measure) {
    return Map.of("measureId", measure.id(),
        "measureText", texts.word("risk", measure.risk()) + "：" + type(measure.type()),
        "measureState", texts.word("measureState", measure.state()));
  }

  /** A type the catalogue has no word for is shown by its code, which is better than nothing. */
  private String type(String code) {
    String text = messages.getMessage("measures.type." + code, null, code, Locale.SIMPLIFIED_CHINESE);
    return text == null ? code : text;
  }

  /** Measures said not to work. Throws {@link FormRefused} for one that is not the spell's. */
  List<Long> failing(long spellId, FormValues values) {
    Set<Long> known = shown(spellId).stream().map(Measure::id).collect(Collectors.toSet());
    List<Long> failing = values.rows("measures").stream().filter(row -> row.text("progress").equals("failing"))
        .map(row -> row.number("measureId").longValue()).toList();
    if (!known.containsAll(failing)) {
      throw new FormRefused("measures", "visits.measure.foreign");
    }
    return failing;
  }
}
