package org.bangfu.measures;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue.
 *
 * @param code e.g. {@code MEDICAL_AID}
 * @param development present exactly for {@link MeasureKind#DEVELOPMENT}
 * @param departments codes of those that usually deliver it, the usual one first
 * @param active whether it is still offered
 */
public record MeasureType(String code, String label, String labelEnglish, MeasureKind kind,
    @Nullable Development development, List<String> departments, boolean active) {

  /** 低保 and 特困: what stands below households without labour (policy (一)3(3)). */
  public boolean safetyNet() {
    return code.equals("MINIMUM_LIVING") || code.equals("EXTREME_POVERTY");
  }

  public String label(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? labelEnglish : label;
  }
}
