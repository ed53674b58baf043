package org.bangfu.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bangfu.shared.AreaCode;

/** What a posting lets a person do (domain §1). */
public enum Role {
  VILLAGE(AreaCode.Level.VILLAGE),
  /** A township or village-stationed cadre. */
  CONTACT(AreaCode.Level.TOWNSHIP, AreaCode.Level.VILLAGE),
  TOWNSHIP(AreaCode.Level.TOWNSHIP),
  /** Its unit is a department, not an area. */
  DEPARTMENT,
  COUNTY(AreaCode.Level.COUNTY),
  SUPERVISOR(AreaCode.Level.TOWNSHIP, AreaCode.Level.COUNTY),
  DESIGNER(AreaCode.Level.COUNTY),
  ADMINISTRATOR(AreaCode.Level.COUNTY);

  private final Set<AreaCode.Level> levels;

  Role(AreaCode.Level... levels) {
    this.levels = Set.of(levels);
  }

  /** Whether a posting in this role may name the text as its unit: an area of the right level, or a department's code. */
  public boolean fits(String unit) {
    if (this == DEPARTMENT) {
      return unit.matches("[a-z][a-z-]{1,39}");
    }
    return unit.matches("[0-9]{12}") && levels.contains(new AreaCode(unit).level());
  }

  /** The word that models write in {@code candidateGroups}, e.g. {@code village}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a word of {@code candidateGroups}. */
  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findAny();
  }
}
