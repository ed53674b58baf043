package org.bangfu.security.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.time.LocalDate;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.areas.ui.AreaPicker;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.ActingAs;
import org.bangfu.security.Action;
import org.bangfu.security.Passwords;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StaffViewTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private Personnel personnel;
  @Autowired private Passwords passwords;
  @Autowired private AccessPolicy access;
  @Autowired private Areas areas;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void othersMeetTheNotFoundPageAndHaveNoMenuEntry() {
    signIn.as(Role.VILLAGE, "500229001001");
    screens.open("staff");
    assertThat(_find(StaffView.class)).isEmpty();
    assertThat(MenuConfiguration.getMenuEntries()).extracting(MenuEntry::path).noneMatch(path -> path.endsWith("staff"));
  }

  @Test
  void theMenuEntryGoesWithThePosting() {
    SignedIn who = signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("password");
    assertThat(MenuConfiguration.getMenuEntries()).extracting(MenuEntry::path).anyMatch(path -> path.endsWith("staff"));
    signIn.endPostings(who);
    assertThat(MenuConfiguration.getMenuEntries()).extracting(MenuEntry::path).noneMatch(path -> path.endsWith("staff"));
    screens.go("staff");
    assertThat(_find(StaffView.class)).isEmpty();
  }

  @Test
  void theCountyReadsButChangesNothing() {
    signIn.staff("view-target", Role.DEPARTMENT, "water");
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("staff");
    select("view-target");
    assertThat(_find(Button.class, spec -> spec.withText("新增任职"))).isEmpty();
    assertThat(_find(Button.class, spec -> spec.withText("新增人员"))).isEmpty();
  }

  @Test
  void anAdministratorAddsAPersonWithAPosting() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("staff");
    _click(_get(Button.class, spec -> spec.withText("新增人员")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("用户名")), "view-new");
    _setValue(_get(TextField.class, spec -> spec.withLabel("姓名")), "新同志");
    NewPersonDialog dialog = _get(NewPersonDialog.class);
    _click(_get(dialog, Button.class, spec -> spec.withText("新增人员")));
    _click(_get(Button.class, spec -> spec.withText("新增任职")));
    PostingDialog posting = _get(PostingDialog.class);
    _click(_get(posting, Button.class, spec -> spec.withText("新增任职")));
    assertThat(posting.isOpened()).as("a unit is asked for, and what was typed stays").isTrue();
    choose("乡镇（街道）", "葛城街道");
    choose("村（社区）", "土城社区");
    _click(_get(posting, Button.class, spec -> spec.withText("新增任职")));
    StaffMember member = personnel.findByUsername("view-new").orElseThrow();
    assertThat(personnel.postingsOn(member.id(), TODAY)).extracting(Posting::unit).containsExactly("500229001001");
  }

  @Test
  void anAdministratorEndsAPostingAtOnce() {
    SignedIn target = signIn.staff("view-ended", Role.TOWNSHIP, "500229001000");
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("staff");
    select("view-ended");
    _click(_get(Button.class, spec -> spec.withText("结束任职")));
    EndPostingDialog dialog = _get(EndPostingDialog.class);
    _click(_get(dialog, Button.class, spec -> spec.withText("结束任职")));
    assertThat(personnel.postingsOn(target.staffId(), TODAY)).isEmpty();
    assertThat(_find(Button.class, spec -> spec.withText("结束任职"))).isEmpty();
  }

  @Test
  void departmentsAndCountyRolesAskForTheirOwnKindOfUnit() {
    signIn.staff("view-roles", Role.DEPARTMENT, "water");
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("staff");
    select("view-roles");
    _click(_get(Button.class, spec -> spec.withText("新增任职")));
    Select<Role> role = role();
    role.setValue(Role.DEPARTMENT);
    assertThat(_find(ComboBox.class, spec -> spec.withLabel("部门"))).hasSize(1);
    assertThat(_find(AreaPicker.class)).isEmpty();
    role.setValue(Role.TOWNSHIP);
    assertThat(_find(ComboBox.class, spec -> spec.withLabel("村（社区）"))).isEmpty();
    role.setValue(Role.COUNTY);
    assertThat(_find(AreaPicker.class)).isEmpty();
  }

  @Test
  void onesOwnPasswordIsChangedOnItsPage() {
    SignedIn who = signIn.staff("view-self", Role.DEPARTMENT, "water");
    String old = ActingAs.system(() -> passwords.issue(who.staffId()));
    signIn.as(who);
    screens.open("password");
    type("原密码", "wrong");
    type("新密码", "Chunfeng-2026");
    type("再次输入新密码", "Chunfeng-2026");
    _click(_get(Button.class, spec -> spec.withText("保存新密码")));
    assertThat(password("原密码").isInvalid()).isTrue();
    type("原密码", old);
    type("新密码", "Password123");
    type("再次输入新密码", "Password123");
    _click(_get(Button.class, spec -> spec.withText("保存新密码")));
    assertThat(password("新密码").getErrorMessage()).contains("过于常见");
    type("新密码", "Chunfeng-2026");
    type("再次输入新密码", "Chunfeng-2026");
    _click(_get(Button.class, spec -> spec.withText("保存新密码")));
    assertThat(password("原密码").getValue()).isEmpty();
  }

  @Test
  void theAreaPickerOffersTheScopeOnly() {
    signIn.as(Role.VILLAGE, "500229001001");
    screens.open("password");
    AreaPicker one = new AreaPicker(areas, access.scope().ranges(Action.HOUSEHOLD_READ));
    assertThat(one.getValue()).isEqualTo(AreaCode.of("500229001001"));
    signIn.as(Role.TOWNSHIP, "500229001000");
    AreaPicker township = new AreaPicker(areas, access.scope().ranges(Action.HOUSEHOLD_READ));
    assertThat(township.getValue()).isEqualTo(AreaCode.of("500229001000"));
    township.setValue(AreaCode.of("500229001002"));
    assertThat(township.getValue()).isEqualTo(AreaCode.of("500229001002"));
    AreaPicker nothing = new AreaPicker(areas, access.scope().ranges(Action.STAFF_EDIT));
    assertThat(nothing.getValue()).isNull();
  }

  @SuppressWarnings("unchecked")
  private void select(String username) {
    Grid<StaffMember> grid = _get(Grid.class);
    assertThat(_size(grid)).isPositive();
    grid.select(personnel.findByUsername(username).orElseThrow());
  }

  @SuppressWarnings("unchecked")
  private static Select<Role> role() {
    return _get(Select.class);
  }

  @SuppressWarnings("unchecked")
  private static void choose(String label, String name) {
    ComboBox<Area> box = _get(ComboBox.class, spec -> spec.withLabel(label));
    box.setValue(box.getListDataView().getItems().filter(area -> area.shortName().equals(name)).findFirst().orElseThrow());
  }

  private static void type(String label, String text) {
    _setValue(password(label), text);
  }

  private static PasswordField password(String label) {
    return _get(PasswordField.class, spec -> spec.withLabel(label));
  }
}
