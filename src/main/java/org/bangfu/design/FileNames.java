package org.bangfu.design;

import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;

/** Where a file of a family may lie: {@code processes/<family>/<Id>.bpmn|dmn} and {@code forms/<family>/<id>.form}. */
final class FileNames {

  private static final Pattern FAMILY = Pattern.compile("[a-z][a-z-]{1,39}");

  private FileNames() {
  }

  /** Whether the name is one of this family's. */
  static boolean of(String family, String name) {
    return FAMILY.matcher(family).matches() && name.matches("processes/" + family + "/[A-Z][A-Za-z0-9]{0,60}\\.(bpmn|dmn)"
        + "|forms/" + family + "/[a-z][a-z0-9-]{0,60}\\.form");
  }

  /** Throws {@code design.file.name} for any other. */
  static void require(String family, String name) {
    if (!of(family, name)) {
      throw new BusinessException("design.file.name", name, family);
    }
  }
}
