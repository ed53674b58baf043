package org.bangfu.measures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bangfu.households.Risk;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A type of measure as somebody typed it, checked.
 *
 * @param code as models name it: capital letters, digits and underscores
 * @param development present exactly for a development-type measure
 * @param departments codes of those that usually deliver it, the usual one first
 */
public record TypeDraft(String code, String label, String labelEnglish, MeasureKind kind,
    @Nullable Development development, List<String> departments, Set<Risk> risks) {

  public static final int LABEL_LENGTH = 60;
  public static final int ENGLISH_LENGTH = 80;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

  public TypeDraft {
    code = code.strip();
    label = text(label, LABEL_LENGTH, "measures.catalogue.label.refused");
    labelEnglish = text(labelEnglish, ENGLISH_LENGTH, "measures.catalogue.english.refused");
    departments = List.copyOf(departments);
    risks = Set.copyOf(risks);
    if (!CODE.matcher(code).matches()) {
      throw new BusinessException("measures.catalogue.code.refused");
    }
    if ((kind == MeasureKind.DEVELOPMENT) != (development != null)) {
      throw new BusinessException("measures.catalogue.development.refused");
    }
    if (departments.isEmpty()) {
      throw new BusinessException("measures.catalogue.departments.refused");
    }
  }

  private static String text(String typed, int longest, String refusal) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)
        || FreeText.harmful(text)) {
      throw new BusinessException(refusal, longest);
    }
    return text;
  }
}
