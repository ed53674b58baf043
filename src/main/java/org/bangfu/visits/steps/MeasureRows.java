package org.bangfu.visits.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.measures.Measures;
import org.springframework.stereotype.Component;

/** The spell's measures as rows of the visit's form, one answer each: does it work. */
@Component
class MeasureRows {

  private static final Set<MeasureState> SHOWN =
      Set.of(MeasureState.OFFERED, MeasureState.ACCEPTED, MeasureState.DELIVERED, MeasureState.CONFIRMED);

  private final Measures measures;
  private final StepTexts texts;
  private final MeasureTypes types;

  MeasureRows(Measures measures, StepTexts texts, MeasureTypes types) {
    this.measures = measures;
    this.texts = texts;
    this.types = types;
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

  private String type(String code) {
    return types.find(code).map(MeasureType::label).orElse(code);
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
