package org.bangfu.repair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.repair.Position;
import org.bangfu.repair.Repairs;
import org.bangfu.repair.Token;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.ProcessDiagram;

/** One case under repair: its diagram with where it stands, what is taken away and what begins, the trial, the deed. */
@Route(RepairView.ROUTE + "/:repaired?")
@Menu(title = "repair.title", order = 76, icon = "vaadin:wrench")
@RequiresAction(Action.CASE_REPAIR)
class RepairView extends Page implements BeforeEnterObserver {

  static final String ROUTE = "repair";

  private final transient Repairs repairs;
  private final RepairWords words;
  private final TextField number = new TextField(getTranslation("repair.case"));
  private final PageHeader header = new PageHeader(getTranslation("repair.title"));
  private final Div body = new Div();

  RepairView(Repairs repairs, RepairWords words) {
    super("repair.title");
    this.repairs = repairs;
    this.words = words;
    Button open = new Button(getTranslation("repair.open"), VaadinIcon.SEARCH.create(), click -> find());
    Div toolbar = new Div(number, open);
    toolbar.addClassNames("bf-toolbar", "bf-repair-find");
    body.addClassName("bf-repair");
    add(header.withSubtitle(getTranslation("repair.about")), toolbar, body);
  }

  private void find() {
    String caseNo = number.getValue().strip().toUpperCase(Locale.ROOT);
    try {
      repairs.position(caseNo);
      UI.getCurrent().navigate(RepairView.class, new RouteParameters("repaired", caseNo));
    } catch (NotFoundException unknown) {
      number.setInvalid(true);
      number.setErrorMessage(getTranslation("repair.unknown"));
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    body.removeAll();
    Optional<String> caseNo = event.getRouteParameters().get("repaired");
    caseNo.ifPresent(each -> {
      number.setValue(each);
      show(each);
    });
  }

  void show(String caseNo) {
    body.removeAll();
    Position position = repairs.position(caseNo);
    header.withSubtitle(getTranslation("repair.subtitle", position.course().name(), words.place(position.area())));
    ProcessDiagram diagram = new ProcessDiagram(position.course().bpmn(),
        position.course().tokens().stream().map(Token::element).toList(), List.of(), getTranslation("repair.diagram"));
    diagram.addClassName("bf-repair-diagram");
    Span hint = new Span(getTranslation("repair.click"));
    hint.addClassName("bf-quiet");
    RepairPanel panel = new RepairPanel(repairs, words, position, () -> done(caseNo));
    diagram.onElement(panel::clicked);
    diagram.marks("repair.mark.stands", "repair.mark.starts");
    panel.onStart(elements -> diagram.mark(position.course().tokens().stream().map(Token::element).toList(), elements));
    body.add(section("repair.stands", hint, diagram), section("repair.change", panel));
  }

  /** What a repair made of the case; where it has ended there is nothing more to show. */
  private void done(String caseNo) {
    Messages.success("repair.done", caseNo);
    try {
      show(caseNo);
    } catch (NotFoundException ended) {
      UI.getCurrent().navigate(RepairView.class);
    }
  }

  private Section section(String titleKey, Component... content) {
    Section section = new Section(new H2(getTranslation(titleKey)));
    section.add(content);
    section.addClassName("bf-panel");
    return section;
  }
}
