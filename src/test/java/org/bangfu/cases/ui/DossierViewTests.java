package org.bangfu.cases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.DocumentKind;
import org.bangfu.cases.Documents;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Submissions;
import org.bangfu.cases.Timeline;
import org.bangfu.households.Category;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DossierViewTests {

  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;
  @Autowired private Timeline timeline;
  @Autowired private Submissions submissions;
  @Autowired private Documents documents;
  @Autowired private Worksheets worksheets;
  @Autowired private Spells spells;
  @Autowired private CasePanels panels;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void cadreOfTheVillage() {
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void householdWithoutAnyWorkShowsEveryPartWithASentence() {
    open(dossiers.household(Dossiers.VILLAGE));
    assertThat(_get(H1.class).getText()).isEqualTo("测试户主");
    assertThat(_find(H2.class)).extracting(Component::getElement).extracting(element -> element.getTextRecursively())
        .contains("当前工作", "时间线", "备注", "档案材料", "流程");
    assertThat(page()).contains("还没有办理记录", "目前没有正在办理的环节", "还没有材料", "还没有办理过流程");
    assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).contains("时间线", "档案材料");
  }

  @Test
  void showsMembersMaskedIncomePerHeadAndSpells() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    worksheets.save(file.householdId(), file.caseNo(), new IncomeWorksheet(YearMonth.of(2025, 3), 2,
        Map.of(IncomeLine.WAGE_MIGRANT, new BigDecimal("12000"), IncomeLine.EXPENSE_MEDICAL, new BigDecimal("5000"))));
    spells.open(file.householdId(), Category.MARGINAL, Set.of(Risk.ILLNESS), LocalDate.of(2026, 3, 2), file.caseNo());
    open(file.householdId());
    assertThat(page()).contains("本人", "女，76 岁", "110105********002X", "弱劳动力").doesNotContain("11010519491231");
    assertThat(page()).contains("2025-03 至 2026-02", "6,000.00 元", "3,500.00 元", "医疗自付");
    assertThat(page()).contains("6,000.00 元（2026-03-02 执行）", "等于监测线", "低于监测线 2,500.00 元");
    assertThat(page()).contains("边缘易致贫户", "因病", "监测中");
  }

  @Test
  void incomeAboveTheLineSaysByHowMuchAndALineOfANearerAreaCounts() {
    signIn.as(Role.VILLAGE, Dossiers.FOREIGN_VILLAGE);
    CaseFile file = dossiers.identification(Dossiers.FOREIGN_VILLAGE);
    worksheets.save(file.householdId(), file.caseNo(), new IncomeWorksheet(YearMonth.of(2025, 3), 1,
        Map.of(IncomeLine.WAGE_MIGRANT, new BigDecimal("9000.50"))));
    open(file.householdId());
    assertThat(page()).contains("高于监测线 3,000.50 元").doesNotContain("低于监测线");
    screens.close();
    dossiers.lineOf(Dossiers.FOREIGN_VILLAGE, "12000", () -> open(file.householdId()));
    assertThat(page()).contains("12,000.00 元（2026-03-02 执行）", "低于监测线 2,999.50 元");
  }

  @Test
  void timelineTellsStepDecisionPersonReasonAndModelVersion() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.RETURNED, "Task_Review", "乡镇审核", "return",
        "<b>缺少</b>授权书", "Identification v3"));
    open(file.householdId());
    assertThat(page()).contains("乡镇审核", file.caseNo(), "识别认定流程第 3 版", "&lt;b&gt;缺少&lt;/b&gt;授权书");
  }

  @Test
  void theSummaryBesideATaskTellsRelationsInWords() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    jdbc.sql("update household_member set relation = 'HEAD' where household_id = ?").param(file.householdId()).update();
    open(file.householdId());
    assertThat(panels.summary(file.caseNo()).getElement().getTextRecursively()).contains("本人", "1 人")
        .doesNotContain("HEAD");
  }

  @Test
  void opensWhatWasSubmittedInAStep() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    transaction.executeWithoutResult(status -> {
      submissions.keep(file.caseNo(), "t-" + file.caseNo(), "Task_X", "no-form", "Gone v1", "{\"mood\":\"平稳\"}");
      timeline.append(new NewTimelineEntry(file.caseNo(), Kind.STEP_DONE, "Task_X", "入户核实", null, null, "Gone v1"));
    });
    open(file.householdId());
    _click(_get(Button.class, spec -> spec.withText("查看提交内容")));
    assertThat(_get(Dialog.class).getElement().getOuterHTML()).contains("平稳", "填写时所用的表单已不可用");
  }

  @Test
  void listsDocumentsWithTheirDownload() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    String id = documents.add(file.householdId(), file.caseNo(), DocumentKind.MEETING_RECORD, "评议会.csv",
        new ByteArrayInputStream("姓名,意见\n".getBytes(StandardCharsets.UTF_8))).id();
    open(file.householdId());
    assertThat(_get(Anchor.class, spec -> spec.withText("评议会.csv")).getHref()).isEqualTo("documents/" + id);
    assertThat(page()).contains("评议会议记录");
  }

  @Test
  void writesANoteAndShowsItAtOnce() {
    open(dossiers.household(Dossiers.VILLAGE));
    _setValue(_get(TextArea.class, spec -> spec.withLabel("添加备注")), "下周再访");
    _click(_get(Button.class, spec -> spec.withText("保存备注")));
    assertThat(page()).contains("下周再访").doesNotContain("还没有备注");
  }

  @Test
  void supervisorReadsAndWritesNotesButUploadsNothing() {
    long household = dossiers.household(Dossiers.VILLAGE);
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    open(household);
    assertThat(_find(TextArea.class, spec -> spec.withLabel("添加备注"))).hasSize(1);
    assertThat(_find(com.vaadin.flow.component.upload.Upload.class)).isEmpty();
  }

  @Test
  void foreignUnknownAndMalformedHouseholdsShowTheSamePage() {
    long foreign = dossiers.household(Dossiers.FOREIGN_VILLAGE);
    open("households/" + foreign);
    String answer = shown();
    assertThat(answer).contains("没有找到").doesNotContain("测试户主");
    screens.close();
    open("households/999999999");
    assertThat(shown()).isEqualTo(answer);
    screens.close();
    signIn.as(Role.DEPARTMENT, "health");
    open("households/" + foreign);
    assertThat(shown()).contains("没有找到");
  }

  @Test
  void panelsOfTheInboxShowTheCaseToThoseOfItsArea() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    open(file.householdId());
    assertThat(panels.timeline(file.caseNo()).getElement().getTextRecursively()).contains("还没有办理记录");
    assertThat(panels.diagram(file.caseNo()).getElement().getTextRecursively()).contains("流程图不可用");
    assertThat(panels.documents(file.caseNo()).getElement().getTextRecursively()).contains("还没有材料");
    assertThat(panels.summary(file.caseNo()).getElement().getTextRecursively()).contains("测试户主", "打开户档案");
  }

  private void open(long householdId) {
    open("households/" + householdId);
  }

  private void open(String address) {
    screens.open("");
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    screens.go(address);
  }

  private static String page() {
    return _get(DossierView.class).getElement().getOuterHTML();
  }

  private static String shown() {
    return _get(EmptyState.class).getElement().getTextRecursively();
  }
}
