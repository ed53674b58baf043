package org.bangfu.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CalendarViewTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private WorkingCalendar calendar;
  @Autowired private CalendarCorrections corrections;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void aDayIsCorrectedByAClickAndTheCorrectionTakenBack() {
    LocalDate day = LocalDate.of(2026, 10, 8);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("calendar");
    _click(day("2026-10-08，周四：上班"));
    CorrectionDialog dialog = _get(CorrectionDialog.class);
    Button save = _get(dialog, Button.class, spec -> spec.withText("保存更正"));
    _click(save);
    assertThat(dialog.isOpened()).as("a reason is asked for, and the dialog stays").isTrue();
    _setValue(_get(dialog, TextField.class), "县里放假");
    _click(save);
    assertThat(calendar.isWorkingDay(day)).isFalse();
    assertThat(day("2026-10-08，县里放假：休息").getElement().getAttribute("data-kind")).isEqualTo("CORRECTED_FREE");

    _click(_get(Button.class, spec -> spec.withText("撤回更正")));
    ConfirmDialog ask = _get(ConfirmDialog.class);
    _fireConfirm(ask);
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @Test
  void aYearThatIsNotAnnouncedSaysSo() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("calendar");
    assertThat(_find(InlineNotice.class)).isEmpty();
    assertThat(day("2026-10-01，国庆节：休息")).isNotNull();
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "下一年")));
    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("2027");
  }

  @Test
  void aNoticeIsReadLineByLineBeforeItIsSaved() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("calendar");
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "下一年")));
    _click(_get(Button.class, spec -> spec.withText("录入 2027 年放假安排")));
    NoticeDialog dialog = _get(NoticeDialog.class);
    TextArea text = _get(dialog, TextArea.class);
    _setValue(text, "1月1日至3日 元旦\n2月31日 春节");
    assertThat(dialog.getElement().getTextRecursively()).contains("第 2 行：看不懂");
    Button save = _get(dialog, Button.class, spec -> spec.withText("保存放假安排"));
    _click(save);
    assertThat(dialog.isOpened()).isTrue();
    assertThat(text.getValue()).as("what was typed stays").startsWith("1月1日至3日");

    _setValue(text, "1月1日至3日 元旦");
    assertThat(dialog.getElement().getTextRecursively()).contains("2027-01-01 至 2027-01-03：休息（元旦）");
    _click(save);
    assertThat(dialog.isOpened()).isFalse();
    assertThat(calendar.announced(2027)).isTrue();
    assertThat(_find(InlineNotice.class)).isEmpty();
    for (int day = 1; day <= 3; day++) {
      corrections.remove(LocalDate.of(2027, 1, day));
    }
  }

  @Test
  void nobodyElseOpensIt() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("calendar");
    assertThat(_find(CalendarView.class)).isEmpty();
  }

  private static NativeButton day(String about) {
    return _get(NativeButton.class, spec -> spec.withAttribute("aria-label", about));
  }
}
