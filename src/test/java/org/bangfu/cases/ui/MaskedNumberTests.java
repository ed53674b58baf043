package org.bangfu.cases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The button beside a masked ID number of the dossier. */
@IntegrationTest
@Import({SignIn.class, Screens.class, Dossiers.class})
class MaskedNumberTests {

  private static final String NUMBER = "11010519491231002X";
  private static final String MASKED = "110105********002X";

  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;

  private long household;

  @BeforeEach
  void cadreOfTheVillage() {
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    household = dossiers.household(Dossiers.VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void showsTheNumberForAReasonAndHidesItAgain() {
    open();
    ask("核对医保报销材料");
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(page()).contains(NUMBER);
    _get(MaskedNumber.class).hide();
    assertThat(page()).contains(MASKED).doesNotContain(NUMBER);
  }

  @Test
  void onPaperTheMaskStandsWhateverTheScreenShows() {
    open();
    ask("核对医保报销材料");
    assertThat(_get(MaskedNumber.class).getElement().getOuterHTML())
        .contains("bf-no-print\">" + NUMBER, "bf-only-print\">" + MASKED);
  }

  @Test
  void withoutAReasonTheDialogStaysAndSaysWhatIsMissing() {
    open();
    ask("看看");
    assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("请写明查看理由");
    assertThat(_get(TextArea.class, spec -> spec.withLabel("查看理由")).getValue()).isEqualTo("看看");
    assertThat(page()).doesNotContain(NUMBER);
  }

  @Test
  void nextPageIsMaskedAgainAndTheDialogCounts() {
    open();
    ask("核对医保报销材料");
    screens.close();
    open();
    assertThat(page()).doesNotContain(NUMBER);
    _click(button());
    assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("您今天已查看 1 个号码");
  }

  @Test
  void supervisorHasNoButton() {
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    open();
    assertThat(page()).contains(MASKED);
    assertThat(_find(MaskedNumber.class)).isEmpty();
  }

  private void open() {
    screens.open("households/" + household);
  }

  private static void ask(String reason) {
    _click(button());
    _setValue(_get(TextArea.class, spec -> spec.withLabel("查看理由")), reason);
    _click(_get(Button.class, spec -> spec.withText("查看")));
  }

  private static Button button() {
    return _get(_get(MaskedNumber.class), Button.class);
  }

  private static String page() {
    return _get(DossierView.class).getElement().getOuterHTML();
  }
}
