package org.bangfu.identification.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.bangfu.cases.CaseFile;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.springframework.stereotype.Component;

/** Days on which something was done: not in the future, not before the case. */
@Component
class Days {

  private final StepTexts texts;
  private final Clock clock;

  Days(StepTexts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day under the key, on which something was done in the case. */
  LocalDate done(CaseFile file, FormValues values, String key) {
    LocalDate day = past(values, key);
    if (day.isBefore(texts.day(file.openedAt()))) {
      throw new FormRefused(key, "identification.day.beforeCase", texts.day(file.openedAt()).toString());
    }
    return day;
  }

  /** The day under the key, which may lie before the case. */
  LocalDate past(FormValues values, String key) {
    LocalDate day = Objects.requireNonNull(values.date(key), key);
    if (day.isAfter(today())) {
      throw new FormRefused(key, "identification.day.future", today().toString());
    }
    return day;
  }
}
