package org.bangfu.assistance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseSubjects;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measure's case is about its type. The catalogue is kept in memory and read again a minute later at the latest. */
@Component
class MeasureSubjects implements CaseSubjects {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private record Known(Map<String, MeasureType> types, Instant until) {
  }

  private final MeasureTypes types;
  private final Clock clock;
  private volatile @Nullable Known known;

  MeasureSubjects(MeasureTypes types, Clock clock) {
    this.types = types;
    this.clock = clock;
  }

  @Override
  public String process() {
    return AssistanceKinds.MEASURE.process();
  }

  @Override
  public String word(String subject, Locale locale) {
    MeasureType type = known().types().get(subject);
    return type == null ? subject : type.label(locale);
  }

  private Known known() {
    Known kept = known;
    Instant now = clock.instant();
    if (kept == null || now.isAfter(kept.until()) || now.isBefore(kept.until().minus(KEPT))) {
      kept = new Known(types.all().stream().collect(Collectors.toMap(MeasureType::code, Function.identity())),
          now.plus(KEPT));
      known = kept;
    }
    return kept;
  }
}
