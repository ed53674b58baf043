package org.bangfu.elimination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Measures as forms and notices name them. */
@Component
public class MeasureWords {

  /** Kinds of help that may be told in public: none tells of an illness, a disability or a poor relief (domain §8). */
  private static final Map<String, String> PUBLIC = Map.of("agriculture", "VENTURE", "human-resources", "WORK",
      "education", "EDUCATION", "housing", "HOUSING", "water", "WATER");

  private final MeasureTypes types;
  private final MessageSource messages;

  MeasureWords(MeasureTypes types, MessageSource messages) {
    this.types = types;
    this.messages = messages;
  }

  /** The measure's name in the catalogue. */
  public String name(Measure measure) {
    return types.find(measure.type()).map(MeasureType::label).orElse(measure.type());
  }

  /** What a public notice may tell of the measures, in no detail. */
  public String inPublic(List<Measure> measures) {
    return measures.stream().filter(measure -> measure.state() == MeasureState.CONFIRMED)
        .map(measure -> PUBLIC.getOrDefault(measure.department(), "CARE")).distinct().sorted()
        .map(kind -> messages.getMessage("elimination.public." + kind, null, kind, Locale.SIMPLIFIED_CHINESE))
        .collect(Collectors.joining("、"));
  }
}
