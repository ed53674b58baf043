package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** The way from the board to the workload of the same area. */
class WorkloadLink extends Anchor {

  WorkloadLink() {
    super(WorkloadView.ROUTE, "");
    setText(getTranslation("oversight.workload"));
    addClassNames("bf-board-link", "bf-go");
    getElement().setAttribute("router-link", true);
  }

  void show(@Nullable AreaCode area) {
    setHref(area == null ? WorkloadView.ROUTE : WorkloadView.ROUTE + "?area=" + area);
  }
}
