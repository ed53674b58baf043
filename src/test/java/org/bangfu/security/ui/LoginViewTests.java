package org.bangfu.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.security.DemoAccounts;
import org.bangfu.security.StartNotice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LoginViewTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void asksForUsernameAndPasswordAndPostsThemItself() {
    screens.open("login");
    LoginForm form = _get(LoginForm.class);
    assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
    assertThat(_get(TextField.class).getElement().getProperty("name")).isEqualTo("username");
    assertThat(_get(PasswordField.class).getElement().getProperty("name")).isEqualTo("password");
    assertThat(_get(TextField.class).getLabel()).isEqualTo("用户名");
    assertThat(_find(DemoAccountList.class)).as("offered in a demonstration only").isEmpty();
    assertThat(notice()).isEmpty();
  }

  @Test
  void aRefusalIsOneSentenceForEveryReason() {
    screens.open("login?error");
    assertThat(notice()).contains("用户名或密码不正确");
  }

  @Test
  void somebodySignedInIsSentOn() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("login");
    assertThat(_find(LoginForm.class)).isEmpty();
  }

  @Test
  void whoIsNotSignedInMeetsTheLoginAtEveryAddress() {
    for (String address : List.of("", "staff", "password")) {
      screens.open(address);
      assertThat(_find(StaffView.class)).isEmpty();
      assertThat(_find(OwnPasswordView.class)).isEmpty();
      screens.close();
    }
    screens.open("login");
  }

  @Test
  void oneClickOnAnAccountFillsTheFormAndPostsIt() {
    screens.open("login");
    LoginForm form = _get(LoginForm.class);
    UI.getCurrent().add(new DemoAccountList(new OneAccount(), form));
    _click(_get(NativeButton.class, spec -> spec.withClasses("bf-login-account")));
    assertThat(_get(TextField.class).getValue()).isEqualTo("village1");
    assertThat(_get(PasswordField.class).getValue()).isEqualTo("Chunfeng-2026");
  }

  @Test
  void whatIsStillLoadingIsSaidUntilItIsDone() {
    screens.open("login");
    LoadingLine line = new LoadingLine(() -> Optional.of(new StartNotice.Loading("demo.loading.LOADING", 500, 2_000)));
    UI.getCurrent().add(line);
    assertThat(line.isVisible()).isTrue();
    assertThat(line.getElement().getTextRecursively()).contains("500").contains("2,000");
    assertThat(new LoadingLine(Optional::empty).isVisible()).isFalse();
  }

  private static String notice() {
    return _get(LoginView.class).getElement().getChildren().flatMap(child -> child.getChildren())
        .flatMap(child -> child.getChildren())
        .filter(child -> child.getClassList().contains("bf-login-notice"))
        .findFirst().orElseThrow().getTextRecursively();
  }

  private static final class OneAccount implements DemoAccounts {

    @Override
    public List<Account> accounts() {
      return List.of(new Account("village1", "贺月娥", Role.VILLAGE, "土城社区"));
    }

    @Override
    public String password() {
      return "Chunfeng-2026";
    }
  }
}
