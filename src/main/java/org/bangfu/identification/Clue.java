package org.bangfu.identification;

import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;

/**
 * What was told of a household that may need help (domain §3 step 0).
 *
 * @param description what was seen or said; 4 to 1000 letters
 */
public record Clue(Source source, Urgency urgency, String description) {

  /** Letters a description may have. */
  public static final int LONGEST = 1_000;
  private static final int SHORTEST = 4;

  /** Where a clue comes from. */
  public enum Source {
    /** 自主申报 */ SELF_DECLARATION,
    /** 干部排查 */ PATROL,
    /** 部门预警 */ DEPARTMENT_WARNING,
    /** 信访热线 */ PETITION,
    /** 回头看 */ RECHECK,
    /** 绿色通道 */ GREEN_CHANNEL;

    /** Whether a person names it; the others are named by the work that leads to the clue. */
    public boolean told() {
      return this != RECHECK && this != GREEN_CHANNEL;
    }
  }

  /** How pressing it is. */
  public enum Urgency { NORMAL, URGENT }

  /** A clue as typed. Throws {@link BusinessException} where the description is too short, too long or unreadable. */
  public static Clue of(Source source, Urgency urgency, String description) {
    String told = description.strip();
    int letters = told.codePointCount(0, told.length());
    if (letters < SHORTEST || letters > LONGEST) {
      throw new BusinessException("identification.clue.length", SHORTEST, LONGEST);
    }
    if (FreeText.harmful(told)) {
      throw new BusinessException("identification.clue.control");
    }
    return new Clue(source, urgency, told);
  }
}
