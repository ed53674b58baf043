package org.bangfu.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.bangfu.notifications.OwnSettings;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.ui.Page;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NotificationsViewTests {

  private static final String VILLAGE = "500229001203";

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private Notices notices;
  @Autowired private OwnSettings settings;

  private SignedIn person;

  @BeforeEach
  void signIn() {
    person = signIn.as(Role.VILLAGE, VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void anEmptyPageSaysWhatWillStandHere() {
    screens.open("notifications");
    assertThat(text()).contains("还没有消息").contains("临近期限");
    assertThat(_get(Button.class, spec -> spec.withText("全部标为已读")).isEnabled()).isFalse();
    assertThat(bell()).isEqualTo("消息，没有未读");
  }

  @Test
  void theBellCountsAndFollowsWhatIsRead() {
    tell("view-1", Notice.Kind.OVERDUE, "张<b>三");
    tell("view-2", Notice.Kind.NUDGED, "李四");
    screens.open("notifications");
    assertThat(bell()).isEqualTo("消息，2 条未读");
    assertThat(row(0).getElement().getTextRecursively()).contains("王县长 催办：李四 的“入户核实”");
    assertThat(row(1).getElement().getTextRecursively().replace("\u2060", "")).contains("张<b>三 的“入户核实”已于 2026-03-04 到期");

    _click(_get(row(0), Button.class));
    assertThat(bell()).isEqualTo("消息，1 条未读");
    _get(Tabs.class).setSelectedIndex(1);
    assertThat(rows()).isEqualTo(1);
    _click(_get(Button.class, spec -> spec.withText("全部标为已读")));
    assertThat(bell()).isEqualTo("消息，没有未读");
    assertThat(text()).contains("没有未读消息");
  }

  @Test
  void whatIsNoLongerThereIsSaidAndMarkedAsRead() {
    tell("view-gone", Notice.Kind.DUE_SOON, "王五");
    screens.open("notifications");
    row(0).getChildren().flatMap(child -> child.getChildren()).filter(NativeButton.class::isInstance).findFirst()
        .ifPresent(button -> _click((NativeButton) button));
    assertThat(bell()).isEqualTo("消息，没有未读");
  }

  @Test
  void settingsAreSavedAndARefusalStandsAtTheFieldWithWhatWasTyped() {
    screens.open("notifications/settings");
    assertThat(text()).contains("系统尚未接通邮件和群机器人");
    _setValue(_get(EmailField.class), "zhang");
    _click(_get(Button.class, spec -> spec.withText("保存")));
    assertThat(_get(EmailField.class).getErrorMessage()).contains("邮箱格式不对");
    assertThat(_get(EmailField.class).getValue()).isEqualTo("zhang");

    _setValue(_get(EmailField.class), "zhang@example.org");
    _setValue(_get(Checkbox.class), true);
    _click(_get(Button.class, spec -> spec.withText("保存")));
    assertThat(settings.read().email()).isEqualTo("zhang@example.org");
    assertThat(settings.read().digest()).isTrue();
  }

  private void tell(String key, Notice.Kind kind, String head) {
    notices.tell(new Notice(key, kind, head, "入户核实", Instant.parse("2026-03-04T15:59:59Z"), null, null,
        "SB-2026-000001", kind == Notice.Kind.NUDGED ? "王县长" : null),
        List.of(new Addressee(person.staffId(), "village:" + VILLAGE)));
  }

  private static String bell() {
    return _get(Bell.class).getElement().getAttribute("aria-label");
  }

  @SuppressWarnings("unchecked")
  private static NotificationRow row(int number) {
    return (NotificationRow) GridKt._getCellComponent(_get(Grid.class), number, "notification");
  }

  @SuppressWarnings("unchecked")
  private static int rows() {
    return GridKt._size(_get(Grid.class));
  }

  private static String text() {
    return _get(Page.class).getElement().getTextRecursively();
  }
}
