package org.bangfu.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue.
 *
 * @param code e.g. {@code MEDICAL_AID}
 * @param development present exactly for {@link MeasureKind#DEVELOPMENT}
 * @param departments codes of those that usually deliver it, the usual one first
 * @param risks risks it usually answers, to help choose; they bind nobody
 * @param retiredFrom first day on which it is no longer offered; absent while nobody has retired it
 */
public record MeasureType(String code, String label, String labelEnglish, MeasureKind kind,
    @Nullable Development development, List<String> departments, Set<Risk> risks,
    @Nullable LocalDate retiredFrom) {

  /** Whether plans may take it on a day. What was planned before keeps its name and goes on. */
  public boolean offeredOn(LocalDate day) {
    return retiredFrom == null || day.isBefore(retiredFrom);
  }

  /** 低保 and 特困: what stands below households without labour (policy (一)3(3)). */
  public boolean safetyNet() {
    return code.equals("MINIMUM_LIVING") || code.equals("EXTREME_POVERTY");
  }

  public String label(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? labelEnglish : label;
  }
}
