package org.bangfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FormValues;

/** Two worries, three guarantees and water in a form: one choice a need under {@code living}. */
public final class LivingForm {

  /** What a household must have, in the order of forms. */
  public static final List<String> NEEDS = List.of("food", "clothing", "education", "medical", "housing", "water");

  private LivingForm() {
  }

  /** Words of what is not in order. */
  public static Set<String> problems(FormValues values) {
    Map<?, ?> living = values.get("living") instanceof Map<?, ?> map ? map : Map.of();
    return NEEDS.stream().filter(need -> "problem".equals(living.get(need))).collect(Collectors.toSet());
  }

  /** The choices that stand for these problems. */
  public static Map<String, String> choices(Set<String> problems) {
    return NEEDS.stream().collect(Collectors.toMap(need -> need, need -> problems.contains(need) ? "problem" : "ok"));
  }
}
