package org.bangfu.migration;

import java.util.List;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of the running cases of a version are moved; everything together, each part absent or empty for all.
 *
 * @param area township or county
 * @param step id of a step at which the case stands now
 * @param caseNos numbers as somebody listed them
 */
public record CaseChoice(@Nullable AreaCode area, @Nullable String step, List<String> caseNos) {

  public static final CaseChoice ALL = new CaseChoice(null, null, List.of());

  public CaseChoice {
    caseNos = List.copyOf(caseNos);
  }
}
