package org.bangfu.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bangfu.cases.CaseFile;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.springframework.stereotype.Component;

/** Days on which something was done: not in the future, not before the case. */
@Component
public class Days {

  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day on which the case was opened. */
  public LocalDate opened(CaseFile file) {
    return LocalDate.ofInstant(file.openedAt(), clock.getZone());
  }

  /** The day under the key, on which something was done in the case. */
  public LocalDate done(CaseFile file, FormValues values, String key) {
    LocalDate day = past(values, key);
    LocalDate opened = opened(file);
    if (day.isBefore(opened)) {
      throw new FormRefused(key, "casework.day.beforeCase", opened.toString());
    }
    return day;
  }

  /** The day under the key, which may lie before the case. */
  public LocalDate past(FormValues values, String key) {
    LocalDate day = Objects.requireNonNull(values.date(key), key);
    if (day.isAfter(today())) {
      throw new FormRefused(key, "casework.day.future", today().toString());
    }
    return day;
  }
}
