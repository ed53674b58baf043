package org.bangfu.areas;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A county, township or village.
 *
 * @param parent the unit it lies in; absent for a county
 * @param activeFrom first day it exists
 * @param activeTo last day it exists; absent while it does
 */
public record Area(AreaCode code, String name, @Nullable AreaCode parent, AreaCode.Level level, LocalDate activeFrom,
    @Nullable LocalDate activeTo) {

  private static final Pattern SUFFIX = Pattern.compile("(村|社区)(?:村民|居民|民)委员会$");

  public boolean activeOn(LocalDate day) {
    return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
  }

  /** As people say it: 南门社区 for 南门社区居民委员会, 柿坪村 for 柿坪村村民委员会. */
  public String shortName() {
    return SUFFIX.matcher(name).replaceFirst("$1");
  }
}
