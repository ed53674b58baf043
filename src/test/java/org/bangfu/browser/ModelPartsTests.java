package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bangfu.shared.ui.model.DecisionEditor;
import org.bangfu.shared.ui.model.FormEditor;
import org.bangfu.shared.ui.model.Mark;
import org.bangfu.shared.ui.model.ModelEditor;
import org.bangfu.shared.ui.model.ProcessComparison;
import org.bangfu.shared.ui.model.ProcessEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editors and comparison in a page of the application, told and asked by the server, under the application's own policy. */
@BrowserTest
class ModelPartsTests {

  private static final String MODEL = PartPage.read(Path.of("processes/identification/Identification.bpmn"));
  /** Longer than any buffer on the way, with line ends of Windows, a section of plain text and a letter of four bytes. */
  private static final String HARD = MODEL.replace("\n", "\r\n").replaceFirst("<bpmn:documentation>[^<]*<",
      "<bpmn:documentation><![CDATA[𠮷<b>&" + "长".repeat(200_000) + "]]><");

  @Autowired
  private ServletContext context;

  @BeforeEach
  void aPageForThem() {
    routes().setRoute("model-parts", PartsView.class);
  }

  @AfterEach
  void away() {
    routes().removeRoute("model-parts");
  }

  @Test
  void theServerHearsWhatWasChangedAndAsksForTheRest(Chromium chromium) {
    Page page = Desk.of(chromium.desk(), "designer1").page();
    List<String> faults = PartsView.faults(page);
    page.navigate("/model-parts");
    assertThat(page.locator("bangfu-modeler .djs-shape").first()).isVisible();
    PartsView view = PartsView.current();
    assertThat(page.locator("bangfu-modeler .bf-finding.error")).hasCount(1);
    assertThat(page.locator("bangfu-decision .decision-table-name").first()).isVisible();
    assertThat(page.locator("bangfu-form-editor .fjs-palette-field").first()).isVisible();
    PartPage.await(page, "document.querySelectorAll('bangfu-comparison .djs-shape').length > 10");

    page.locator("bangfu-modeler [data-group-id=group-general] .bio-properties-panel-group-header").click();
    page.locator("bangfu-modeler [data-entry-id=name]").locator("input, [role=textbox], textarea").first().fill("受理𠮷家");
    heard(page, view.changed);
    assertThat(view.selected.get()).isEqualTo("Task_AcceptClue");
    assertThat(ModelFacts.of(view.changed.get())).containsExactlyElementsOf(
        ModelFacts.of(HARD.replace("name=\"受理线索\"", "name=\"受理𠮷家\"")));

    page.locator("#save").click();
    heard(page, view.saved);
    assertThat(view.saved.get()).isEqualTo(view.changed.get());
    assertThat(view.differences.get()).containsExactly("Task_AcceptClue changed name");
    assertThat(faults).isEmpty();
  }

  private static void heard(Page page, AtomicReference<?> what) {
    long until = System.nanoTime() + 20_000_000_000L;
    while (what.get() == null) {
      assertThat(System.nanoTime()).isLessThan(until);
      page.waitForTimeout(50);
    }
  }

  private RouteConfiguration routes() {
    return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
  }

  /** All of them, one below the other. */
  @PermitAll
  static class PartsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final AtomicReference<PartsView> CURRENT = new AtomicReference<>();

    final transient AtomicReference<String> changed = new AtomicReference<>();
    final transient AtomicReference<String> saved = new AtomicReference<>();
    final transient AtomicReference<String> selected = new AtomicReference<>();
    final transient AtomicReference<List<String>> differences = new AtomicReference<>();

    PartsView() {
      CURRENT.set(this);
      ProcessEditor process = new ProcessEditor(HARD,
          PartPage.shipped("processes/templates", ".json").map(PartPage::read).toList(), "流程");
      process.mark(List.of(new Mark("Task_AcceptClue", Mark.Level.ERROR, "没有表单")));
      process.addChangedListener(event -> changed.set(event.text()));
      process.addSelectedListener(event -> selected.set(event.element()));
      process.select("Task_AcceptClue");
      ModelEditor decision = new DecisionEditor(PartPage.read(Path.of("processes/identification/MonitoringScope.dmn")), "决策");
      ModelEditor form = new FormEditor(PartPage.read(Path.of("forms/identification/identification-verify.form")), "表单");
      ProcessComparison comparison = new ProcessComparison(new ProcessComparison.Version("已发布", MODEL),
          new ProcessComparison.Version("草稿", MODEL.replace("name=\"受理线索\"", "name=\"受理\"")), "对照");
      comparison.addComparedListener(event -> differences.set(event.differences().stream().map(one -> one.element() + " "
          + one.kind() + " " + one.attributes().get(0).name()).toList()));
      Div save = new Div("保存");
      save.setId("save");
      save.addClickListener(click -> process.save(saved::set));
      add(save, process, decision, form, comparison);
    }

    static PartsView current() {
      return CURRENT.get();
    }

    static List<String> faults(Page page) {
      List<String> faults = new CopyOnWriteArrayList<>();
      page.onPageError(faults::add);
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          faults.add(message.text());
        }
      });
      return faults;
    }
  }
}
