package org.bangfu.absence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.absence.Absence;
import org.bangfu.absence.AbsenceStore.Which;
import org.bangfu.absence.Absences;
import org.bangfu.absence.leaving.Leaving;
import org.bangfu.absence.leaving.Leavings;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AbsencesViewTests {

  private static final String TOWNSHIP = "500229216000";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private Absences absences;
  @Autowired private Leavings leavings;
  @Autowired private MutableClock clock;

  @BeforeEach
  void twoContacts() {
    clock.reset();
  }

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void anAbsenceIsRecordedInThreeStepsAndToldToTheAbsentMeanwhile() {
    SignedIn colleague = signIn.staff("absence-view-b", Role.CONTACT, TOWNSHIP);
    SignedIn away = signIn.as(signIn.staff("absence-view-a", Role.CONTACT, TOWNSHIP));
    screens.open("absences");

    press("absence-record", "登记请假");
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("开始日期")), FIRST);
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("结束日期")), FIRST.plusDays(4));
    _setValue(_get(TextArea.class), "学习培训");
    press("to the second", "下一步");
    press("to the third", "下一步");
    press("save", "确认登记");

    List<Absence> coming = absences.page(Which.COMING, null, 5).rows();
    assertThat(coming).hasSize(1);
    assertThat(coming.get(0).parts()).isNotEmpty()
        .allSatisfy(part -> assertThat(part.substituteName()).isEqualTo(colleague.name()));

    clock.set(FIRST.atTime(9, 0));
    screens.close();
    signIn.as(away);
    screens.open("absences");
    assertThat(_find(Span.class)).extracting(Span::getText)
        .contains("您的工作由" + colleague.name() + "代理至 2026-03-07。");
  }

  @Test
  void aRefusalIsASentenceAndKeepsWhatWasTyped() {
    signIn.staff("absence-view-d", Role.CONTACT, TOWNSHIP);
    signIn.as(signIn.staff("absence-view-c", Role.CONTACT, TOWNSHIP));
    screens.open("absences");
    press("absence-record", "登记请假");
    press("without days", "下一步");

    assertThat(_find(Span.class)).extracting(Span::getText).contains("请填写日期。");
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("开始日期")), FIRST);
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("结束日期")), FIRST);
    press("to the second", "下一步");
    press("without a reason", "下一步");
    assertThat(_find(Span.class)).extracting(Span::getText)
        .contains("请写明请假原因，最多 200 字，不能有控制字符。");
  }

  @Test
  void aLeavingIsTheOtherAnswerToTheFirstQuestionAndIsListed() {
    SignedIn leaver = signIn.staff("leaving-view-a", Role.VILLAGE, "500229216203");
    signIn.as(signIn.staff("leaving-view-b", Role.TOWNSHIP, TOWNSHIP));
    screens.open("absences");
    press("open", "登记请假或离岗");
    _setValue(_get(RadioButtonGroup.class), AbsenceWizard.Matter.LEAVING);
    press("nobody yet", "下一步");
    assertThat(_find(Span.class)).extracting(Span::getText).contains("请选择请假人。");
    _setValue(_get(ComboBox.class, spec -> spec.withLabel("离岗人")), new StaffMember(leaver.staffId(), "", leaver.name(), true));
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("从这天起不再任职")), FIRST.plusDays(5));
    _setValue(_get(TextArea.class, spec -> spec.withLabel("离岗原因")), "工作调动");
    press("to the second", "下一步");
    assertThat(_find(Span.class)).extracting(Span::getText).contains("没有需要移交的监测户和任务。");
    press("to the third", "下一步");
    press("save", "确认离岗");

    assertThat(leavings.page(null, 50).rows()).filteredOn(each -> each.staffId() == leaver.staffId())
        .singleElement().satisfies(each -> assertThat(each.state()).isEqualTo(Leaving.State.PLANNED));
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo("absences?show=leaving");
  }

  private static void press(String why, String text) {
    assertThat(_find(Button.class, spec -> spec.withText(text))).as(why).hasSize(1);
    _click(_get(Button.class, spec -> spec.withText(text)));
  }
}
