package org.bangfu.assistance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.assistance.AssistanceCourse;
import org.bangfu.cases.Dossiers;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Risk;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.ui.Page;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Contact, plan and measures on a household's page. */
@IntegrationTest
@Import(AssistanceCourse.class)
class AssistancePartsTests {

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Contacts contacts;
  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void aHouseholdThatWasNeverMonitoredShowsNeither() {
    long household = dossiers.household(Dossiers.VILLAGE);
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);

    assertThat(page(household)).doesNotContain("帮扶计划与措施", "监测帮扶联系人");
  }

  @Test
  void tellsThatTheTownshipIsChoosingAContact() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS);
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);

    assertThat(page(household)).contains("乡镇正在安排联系人", "还没有帮扶措施");
  }

  @Test
  void showsMeasuresWithStateContactAndWhatIsLate() {
    long household = course.planned();
    course.asTownship();
    assertThat(page(household)).contains("医疗救助", "待受理", "现任", "首次安排", "受理措施：家庭医生签约")
        .doesNotContain("已逾期");
    screens.close();

    clock.set(course.today().plusDays(20).atTime(9, 0));
    assertThat(page(household)).contains("已逾期", "停滞 20 天");
  }

  @Test
  void aMonthWithoutAnyMeasureIsAnError() {
    long household = course.withContact();
    clock.set(course.today().plusDays(31).atTime(9, 0));
    course.asTownship();

    assertThat(page(household)).contains("超过 30 天", "计划正在制定或审批中");
  }

  @Test
  void theTownshipChangesTheContactForAReason() {
    long household = course.withContact();
    SignedIn next = signIn.staff("assist-next", Role.CONTACT, AssistanceCourse.TOWNSHIP);
    course.asTownship();
    page(household);
    _click(_get(Button.class, spec -> spec.withText("更换联系人")));
    _click(_get(Button.class, spec -> spec.withText("更换")));
    assertThat(_find(Dialog.class)).hasSize(1);

    choose(next);
    _setValue(_get(TextArea.class, spec -> spec.withLabel("更换理由")), "换");
    _click(_get(Button.class, spec -> spec.withText("更换")));
    assertThat(_get(TextArea.class, spec -> spec.withLabel("更换理由")).getErrorMessage()).contains("4 至 500");

    _setValue(_get(TextArea.class, spec -> spec.withLabel("更换理由")), "原联系人调离本乡镇");
    _click(_get(Button.class, spec -> spec.withText("更换")));
    assertThat(contacts.current(household)).map(Contact::staffId).contains(next.staffId());
  }

  @Test
  void theContactIsNotOfferedTheChange() {
    long household = course.withContact();
    course.asContact();
    page(household);

    assertThat(_find(Button.class, spec -> spec.withText("更换联系人"))).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private void choose(SignedIn next) {
    ComboBox<ContactCandidate> box = _get(ComboBox.class, spec -> spec.withLabel("新的联系人"));
    _setValue(box, box.getListDataView().getItems().filter(each -> each.staffId() == next.staffId()).findFirst()
        .orElseThrow());
  }

  private String page(long household) {
    screens.open("households/" + household);
    return _get(Page.class).getElement().getOuterHTML();
  }
}
