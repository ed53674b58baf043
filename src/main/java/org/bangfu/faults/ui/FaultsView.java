package org.bangfu.faults.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.bangfu.faults.FailedSteps;
import org.bangfu.faults.IdleCases;
import org.bangfu.outbox.DeadLetters;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** What went wrong by itself and waits for somebody: failed automatic steps, and cases without anything to do. */
@Route(FaultsView.ROUTE)
@Menu(title = "faults.menu", order = 75, icon = "vaadin:warning")
@RequiresAction(Action.FAULT_READ)
class FaultsView extends Page implements BeforeEnterObserver {

  private static final int NARROW = 800;
  static final String ROUTE = "faults";
  private static final String LETTERS = "letters";
  private static final String IDLE = "idle";

  private final Tab failed = new Tab(getTranslation("faults.failed"));
  private final Tab idle = new Tab(getTranslation("faults.idle"));
  private final Tab letters = new Tab(getTranslation("faults.letters"));
  private final Tabs tabs = new Tabs(failed, idle, letters);
  private final FailedStepList failedSteps;
  private final IdleCaseList idleCases;
  private final DeadLetterList deadLetters;

  FaultsView(FailedSteps steps, IdleCases cases, DeadLetters dead, FaultWords words) {
    super("faults.title");
    fillWindow();
    failedSteps = new FailedStepList(steps, words);
    idleCases = new IdleCaseList(cases, words);
    deadLetters = new DeadLetterList(dead, words);
    letters.setVisible(steps.mayTryAgain());
    tabs.addClassName("bf-view-tabs");
    tabs.addSelectedChangeListener(event -> {
      if (event.isFromClient()) {
        String of = event.getSelectedTab().equals(idle) ? IDLE : event.getSelectedTab().equals(letters) ? LETTERS : "";
        UI.getCurrent().navigate(FaultsView.class,
            of.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("of", of)));
      }
    });
    add(new PageHeader(getTranslation("faults.title")).withSubtitle(getTranslation("faults.about")), tabs, failedSteps,
        idleCases, deadLetters);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> fit(window.getWindowInnerWidth()));
    attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
  }

  private void fit(int width) {
    failedSteps.setCompact(width < NARROW);
    idleCases.setCompact(width < NARROW);
    deadLetters.setCompact(width < NARROW);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String of = event.getLocation().getQueryParameters().getSingleParameter("of").orElse("");
    boolean ofIdle = of.equals(IDLE);
    boolean ofLetters = of.equals(LETTERS) && letters.isVisible();
    tabs.setSelectedTab(ofIdle ? idle : ofLetters ? letters : failed);
    failedSteps.setVisible(!ofIdle && !ofLetters);
    idleCases.setVisible(ofIdle);
    deadLetters.setVisible(ofLetters);
    if (ofIdle) {
      idleCases.show();
    } else if (ofLetters) {
      deadLetters.show();
    } else {
      failedSteps.show();
    }
  }
}
