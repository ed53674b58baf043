package org.bangfu.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objection.Consequence;
import org.bangfu.notices.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a case came back to a step: the latest return 退回补正, or the latest upheld objection. */
@Component
public class Returns {

  private record Cause(Instant at, String reason) {
  }

  private final Reviews reviews;
  private final Objections objections;
  private final CaseworkWords texts;

  Returns(Reviews reviews, Objections objections, CaseworkWords texts) {
    this.reviews = reviews;
    this.objections = objections;
    this.texts = texts;
  }

  /**
   * The reason, or null where the case came here for the first time.
   *
   * @param step word of the step as returns name it, e.g. {@code verify}
   */
  public @Nullable String reason(String caseNo, String step) {
    Stream<Cause> returned = reviews.latest(caseNo).filter(review -> step.equals(review.returnTo())).stream()
        .map(review -> new Cause(review.at(), texts.word("level", review.level()) + "：" + review.reason()));
    Stream<Cause> upheld = "verify".equals(step) ? upheld(caseNo).stream() : Stream.empty();
    return Stream.concat(returned, upheld).max(Comparator.comparing(Cause::at)).map(Cause::reason).orElse(null);
  }

  private Optional<Cause> upheld(String caseNo) {
    return objections.of(caseNo).stream()
        .filter(objection -> objection.consequence() == Consequence.REVERIFY && objection.settledAt() != null)
        .max(Comparator.comparing(Objection::settledAt))
        .map(objection -> new Cause(objection.settledAt(), texts.of("returned.objection")));
  }
}
