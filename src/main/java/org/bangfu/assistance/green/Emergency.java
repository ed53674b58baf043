package org.bangfu.assistance.green;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bangfu.households.Risk;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What befell a household.
 *
 * @param risk natural disaster or accident
 * @param disaster its kind; present exactly for a natural disaster
 * @param day day of the event
 * @param description what happened and what is needed; 4 to 1000 letters
 */
public record Emergency(Risk risk, @Nullable Disaster disaster, LocalDate day, String description) {

  /** The risks that open the green channel. */
  public static final Set<Risk> RISKS = Set.copyOf(EnumSet.of(Risk.NATURAL_DISASTER, Risk.ACCIDENT));

  /** Letters a description may have. */
  public static final int LONGEST = 1_000;
  private static final int SHORTEST = 4;

  /**
   * An emergency as typed. Throws {@link BusinessException} with a sentence where risk, kind or day are missing or do not
   * fit, and where the description is too short, too long or unreadable.
   */
  public static Emergency of(@Nullable Risk risk, @Nullable Disaster disaster, @Nullable LocalDate day,
      String description) {
    if (risk == null || !RISKS.contains(risk)) {
      throw new BusinessException("assistance.green.risk");
    }
    boolean natural = risk == Risk.NATURAL_DISASTER;
    if (natural && disaster == null) {
      throw new BusinessException("assistance.green.disaster");
    }
    if (day == null) {
      throw new BusinessException("assistance.green.day");
    }
    return new Emergency(risk, natural ? disaster : null, day, told(description));
  }

  private static String told(String description) {
    String told = description.strip();
    int letters = told.codePointCount(0, told.length());
    if (letters < SHORTEST || letters > LONGEST) {
      throw new BusinessException("assistance.green.length", SHORTEST, LONGEST);
    }
    if (FreeText.harmful(told)) {
      throw new BusinessException("assistance.green.control");
    }
    return told;
  }
}
