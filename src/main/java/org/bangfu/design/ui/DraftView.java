package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.design.Draft;
import org.bangfu.design.DraftFile;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** A draft in work: its files, the editor of one of them, and what stands against it. */
@Route("design/draft/:draft([0-9]{1,18})")
@RequiresAction(Action.DESIGN_READ)
class DraftView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private final transient Editors editors;
  private transient @Nullable Draft draft;
  private @Nullable FileNavigator navigator;
  private @Nullable FilePane pane;
  private final FindingsPanel findings;
  private String open = "";

  DraftView(DesignServices services, DesignTexts texts, Editors editors) {
    super("design.page");
    this.services = services;
    this.texts = texts;
    this.editors = editors;
    fillWindow();
    findings = new FindingsPanel(texts, this::go);
  }

  /** Where a draft's page is. */
  static void open(long draft) {
    UI.getCurrent().navigate(DraftView.class, new RouteParameters("draft", String.valueOf(draft)));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("draft").orElse(0L);
    draft = services.drafts.mayEdit() && services.drafts.get(id).state() == Draft.State.OPEN
        ? services.lock.take(id) : services.drafts.get(id);
    List<DraftFile> files = services.drafts.files(id);
    String asked = event.getLocation().getQueryParameters().getSingleParameter("file").orElse("");
    DraftFile file = named(files, asked).or(() -> files.stream().filter(each -> each.change() != DraftFile.Change.SAME)
        .findFirst()).or(() -> files.stream().filter(each -> each.kind() == ModelText.Kind.BPMN).findFirst())
        .orElse(files.get(0));
    open = file.name();
    build(draft, files, file);
  }

  private void build(Draft shown, List<DraftFile> files, DraftFile file) {
    removeAll();
    boolean mine = services.lock.mine(shown);
    navigator = new FileNavigator(texts, shown.id(), mine,
        () -> new AddFileDialog(services, shown, name -> show(shown.id(), name)).open());
    pane = new FilePane(services, texts, editors, shown, file, mine, this::judge);
    Div body = new Div(navigator, pane);
    body.addClassName("bf-design-body");
    add(new DraftHeader(services, texts, shown, mine, this::checked), new DraftNotices(services, texts, shown), body,
        findings);
    judge();
  }

  /** Says anew what gate and house have against it. */
  private void judge() {
    Draft shown = draft;
    if (shown != null) {
      tell(services.checks.quick(shown.id()), false);
    }
  }

  private void checked(List<Finding> found) {
    tell(found, true);
  }

  private void tell(List<Finding> found, boolean engineAsked) {
    findings.show(found, engineAsked);
    if (draft != null && navigator != null && pane != null) {
      navigator.show(services.drafts.files(draft.id()), open, found);
      pane.show(found.stream().filter(finding -> finding.file().equals(open)).toList());
    }
  }

  private void go(Finding finding) {
    if (finding.file().equals(open) && pane != null) {
      pane.select(finding);
    } else if (draft != null) {
      show(draft.id(), finding.file());
    }
  }

  private static void show(long draft, String file) {
    UI.getCurrent().navigate(DraftView.class, new RouteParameters("draft", String.valueOf(draft)),
        QueryParameters.simple(Map.of("file", file)));
  }

  private static Optional<DraftFile> named(List<DraftFile> files, String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    boolean stays = draft != null && event.getLocation().getPath().equals("design/draft/" + draft.id());
    if (draft != null && !stays && services.lock.mine(draft)) {
      services.lock.lay(draft.id());
    }
  }
}
