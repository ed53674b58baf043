package org.bangfu.visits;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Keeps what visits tell, as the rooms that follow them would hear it. */
@TestComponent
class HeardReports {

  private final List<VisitReported> heard = new ArrayList<>();

  @EventListener
  void on(VisitReported event) {
    heard.add(event);
  }

  List<VisitReported> all() {
    return List.copyOf(heard);
  }

  void clear() {
    heard.clear();
  }
}
