package org.bangfu.design.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.design.Draft;
import org.bangfu.design.DraftFile;
import org.bangfu.design.Drafts;
import org.bangfu.design.Proposals;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DesignViewTests {

  @Autowired
  private Drafts drafts;
  @Autowired
  private Proposals proposals;
  @Autowired
  private ModelReleases releases;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private DecisionService decisions;
  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;

  private SampleFamily family = SampleFamily.next();
  private SignedIn designer = SignedIn.SYSTEM;

  @BeforeEach
  void aFamily() {
    family = SampleFamily.next().released(publisher, transaction);
    designer = signIn.as(Role.DESIGNER, SignIn.COUNTY);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void aDesignerOpensADraftAndItsPageSaysThatNothingStandsAgainstIt() {
    screens.open("design");
    assertThat(_get(H1.class).getText()).isEqualTo("设计工坊");

    long draft = drafts.open(family.name(), "公示七天");
    screens.go("design/draft/" + draft);

    assertThat(_get(H1.class).getText()).isEqualTo("公示七天");
    assertThat(_get(FindingsPanel.class).getElement().getTextRecursively()).contains("规则检查通过");
    _click(_get(Button.class, spec -> spec.withText("检查")));
    assertThat(_get(FindingsPanel.class).getElement().getTextRecursively()).contains("引擎也接受");
  }

  @Test
  void whatIsTypedIsKeptAndJudgedAndProposedAndApprovedByAnotherPerson() {
    long draft = drafts.open(family.name(), "公示七天");
    screens.open("design/draft/" + draft + "?file=" + family.bpmnName());
    source();
    type(family.bpmn(7).replace("\"township\"", "\"nobody\""));
    assertThat(_get(FindingsPanel.class).getElement().getTextRecursively()).contains("Task_Review");
    type(family.bpmn(7));
    _click(_get(Button.class, spec -> spec.withText("送审")));
    _setValue(_get(TextArea.class, spec -> spec.withLabel("发布说明")), "公示改为七天");
    _click(_find(Button.class, spec -> spec.withText("送审")).get(1));
    assertThat(drafts.get(draft).state()).isEqualTo(Draft.State.PROPOSED);
    assertThat(_find(Button.class, spec -> spec.withText("批准发布"))).isEmpty();
    screens.close();

    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("design/review/" + draft);
    assertThat(_get(ChangesPanel.class).getElement().getTextRecursively())
        .contains("办理环节“乡镇复核”：时限由“5 个工作日”改为“7 个工作日”");
    _click(_get(Button.class, spec -> spec.withText("批准发布")));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(drafts.get(draft).state()).isEqualTo(Draft.State.PUBLISHED);
    assertThat(releases.inForce(family.name())).get().extracting(ModelReleases.Release::revision).isEqualTo(2);
  }

  @Test
  void aDesignerChangesALimitAThresholdAndAFieldWithoutADeveloperAndTheNextCaseFollows() {
    long draft = drafts.open(family.name(), "七天、7000 元、新字段");
    screens.open("design/draft/" + draft + "?file=" + family.bpmnName());
    source();
    type(family.bpmn(7));
    screens.go("design/draft/" + draft + "?file=" + family.dmnName());
    source();
    type(family.dmn(7000));
    screens.go("design/draft/" + draft + "?file=" + family.formName());
    source();
    type(family.formText().replace("]}", """
        , {"type": "number", "id": "Field_income", "key": "income", "label": "人均收入"}]}"""));
    assertThat(drafts.files(draft)).allMatch(file -> file.change() == DraftFile.Change.CHANGED);
    proposals.propose(draft, "七天、7000 元、新字段", null);
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    proposals.approve(draft, drafts.get(draft).version());

    assertThat(scope(6500)).isEqualTo("inside");
    var definition = repository.createProcessDefinitionQuery().processDefinitionKey(family.process()).latestVersion()
        .singleResult();
    var step = (UserTask) repository.getBpmnModelInstance(definition.getId()).getModelElementById("Task_Review");
    assertThat(step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult()
        .getCamundaProperties()).anyMatch(limit -> limit.getCamundaName().equals("dueDays")
            && limit.getCamundaValue().equals("7"));
    assertThat(repository.getResourceAsStream(definition.getDeploymentId(), family.formName()))
        .asString(StandardCharsets.UTF_8).contains("人均收入");
  }

  private Object scope(int income) {
    return decisions.evaluateDecisionTableByKey(family.process() + "Scope",
        Variables.putValue("income", income)).getSingleEntry();
  }

  @Test
  void thePageOfAFamilyComparesReleasesAndGoesBackWithAReason() {
    long draft = drafts.open(family.name(), "公示七天");
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(7));
    proposals.propose(draft, "公示改为七天", null);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    proposals.approve(draft, drafts.get(draft).version());
    screens.open("design/family/" + family.name());

    assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
        .anyMatch(text -> text.contains("时限由“5 个工作日”改为“7 个工作日”"));
    _click(_get(Button.class, spec -> spec.withText("恢复上一版本")));
    _setValue(_get(TextArea.class), "乡镇反映太长");
    _click(_get(Button.class, spec -> spec.withText("恢复")));

    assertThat(releases.inForce(family.name())).get().extracting(ModelReleases.Release::returnsTo).isEqualTo(1);
  }

  @Test
  void aDraftThatAnotherHasInHandIsShownAndCanBeTakenOver() {
    long draft = drafts.open(family.name(), "公示七天");
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(7));
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    screens.open("design/draft/" + draft);

    assertThat(_get(DraftNotices.class).getElement().getTextRecursively()).contains(designer.name() + "正在编辑");
    source();
    assertThat(_get(TextArea.class).isReadOnly()).isTrue();
    _click(_get(Button.class, spec -> spec.withText("接手编辑")));
    _fireConfirm(_get(ConfirmDialog.class));

    source();
    assertThat(_get(TextArea.class).isReadOnly()).isFalse();
  }

  @Test
  void aNewFileBeginsAsOneThatPassesTheGate() {
    long draft = drafts.open(family.name(), "新表单");
    screens.open("design/draft/" + draft);
    _click(_get(Button.class, spec -> spec.withText("添加文件")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("编号")), "extra-note");
    _setValue(_get(TextField.class, spec -> spec.withLabel("中文名称")), "补充\"说明\"");
    _click(_get(Button.class, spec -> spec.withText("添加")));

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).contains("extra-note.form");
    assertThat(_get(FindingsPanel.class).getElement().getTextRecursively()).contains("规则检查通过");
  }

  /** Beside the drawing there is the file as it is written. */
  private static void source() {
    _get(Tabs.class).setSelectedIndex(1);
  }

  private static void type(String text) {
    _setValue(_get(TextArea.class, spec -> spec.withClasses("bf-design-source")), text);
  }
}
