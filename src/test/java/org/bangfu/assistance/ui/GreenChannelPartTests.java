package org.bangfu.assistance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.assistance.AssistanceCourse;
import org.bangfu.assistance.GreenCourse;
import org.bangfu.assistance.green.Disaster;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.Risk;
import org.bangfu.identification.Course;
import org.bangfu.shared.ui.Page;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The green channel on a household's page: its start, its days, its measures. */
@IntegrationTest
@Import({AssistanceCourse.class, Course.class, GreenCourse.class})
class GreenChannelPartTests {

  @Autowired private AssistanceCourse assistance;
  @Autowired private GreenCourse green;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private long household;

  @BeforeEach
  void aHousehold() {
    clock.reset();
    household = assistance.household("ORDINARY", 3_000, 1_000);
  }

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void theVillageIsNotOfferedIt() {
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    page();

    assertThat(_find(Button.class, spec -> spec.withText("绿色通道"))).isEmpty();
  }

  @Test
  void theTownshipStartsItAndARefusalKeepsWhatWasTyped() {
    assistance.asTownship();
    page();
    _click(_get(Button.class, spec -> spec.withText("绿色通道")));
    _setValue(_get(TextArea.class, spec -> spec.withLabel("情况说明")), "山洪冲毁房屋，急需安置");
    _click(_get(Button.class, spec -> spec.withText("启动")));
    assertThat(_get(Dialog.class).getElement().getOuterHTML()).contains("请选择灾害种类");
    assertThat(_get(TextArea.class, spec -> spec.withLabel("情况说明")).getValue()).contains("山洪");

    kind().setValue(Disaster.FLOOD);
    _setValue(_get(DatePicker.class, spec -> spec.withLabel("发生日期")), assistance.today());
    _click(_get(Button.class, spec -> spec.withText("启动")));
    screens.close();
    assertThat(page()).contains("五步期限剩 15 天", "洪涝", "乡镇正在选定先行措施", "山洪冲毁房屋");
    assertThat(_find(Button.class, spec -> spec.withText("绿色通道"))).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void anAccidentAsksForNoKindOfDisaster() {
    assistance.asTownship();
    page();
    _click(_get(Button.class, spec -> spec.withText("绿色通道")));
    RadioButtonGroup<Risk> risk = _get(RadioButtonGroup.class, spec -> spec.withLabel("事由"));
    _setValue(risk, Risk.ACCIDENT);

    assertThat(_find(Select.class, spec -> spec.withLabel("灾害种类"))).isEmpty();
  }

  @Test
  void showsWhatWasGivenAndHowLateTheFiveStepsAre() {
    String caseNo = green.started(household);
    green.choose(caseNo);
    assistance.asTownship();
    assertThat(page()).contains("灾害救助", "待受理", "绿色通道 " + caseNo, "帮扶计划与措施")
        .doesNotContain("监测帮扶联系人");
    screens.close();

    green.late(caseNo);
    assistance.asTownship();
    assertThat(page()).contains("五步超期 1 天", "识别五步超期，已报县专班");
  }

  @SuppressWarnings("unchecked")
  private Select<Disaster> kind() {
    return _get(Select.class, spec -> spec.withLabel("灾害种类"));
  }

  private String page() {
    screens.open("households/" + household);
    return _get(Page.class).getElement().getOuterHTML();
  }
}
