package org.bangfu.absence.leaving;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets happen what is due, each in a transaction of its own; one that fails holds no other up and is tried again later. */
@Component
class DueLeavings {

  private static final Logger LOG = LoggerFactory.getLogger(DueLeavings.class);
  private static final int MOST = 100;

  private final LeavingStore store;
  private final LeavingCourse course;
  private final Clock clock;

  DueLeavings(LeavingStore store, LeavingCourse course, Clock clock) {
    this.store = store;
    this.course = course;
    this.clock = clock;
  }

  int runAll() {
    return ActingAs.system(() -> store.due(LocalDate.now(clock), MOST).stream().mapToInt(this::run).sum());
  }

  private int run(long id) {
    try {
      return course.run(id) ? 1 : 0;
    } catch (RuntimeException failure) {
      LOG.error("leaving {} could not happen; it stays planned and is tried again", id, failure);
      return 0;
    }
  }
}
