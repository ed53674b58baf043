package org.bangfu.parameters.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ParametersViewTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void anAdministratorAddsAValueOfThePastAfterATickAndWithdrawsIt() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("parameters");
    _click(_get(Button.class, spec -> spec.withText("新增取值")));
    ValueDialog dialog = _get(ValueDialog.class);
    _setValue(_get(dialog, BigDecimalField.class), new BigDecimal("7654.5"));
    _setValue(_get(dialog, DatePicker.class), LocalDate.of(2026, 3, 1));
    _setValue(_get(dialog, TextArea.class), "测试文件");
    Button save = _get(dialog, Button.class, spec -> spec.withText("保存取值"));
    _click(save);
    assertThat(dialog.isOpened()).as("a day in the past asks for a tick").isTrue();
    _setValue(_get(dialog, Checkbox.class), true);
    _click(save);
    assertThat(dialog.isOpened()).isFalse();
    assertThat(text()).contains("7,654.5").contains("测试文件");

    _click(_get(Button.class, spec -> spec.withText("撤回")));
    WithdrawDialog withdraw = _get(WithdrawDialog.class);
    _setValue(_get(withdraw, TextArea.class), "录错");
    _click(_get(withdraw, Button.class, spec -> spec.withText("撤回")));
    assertThat(text()).contains("已撤回");
    assertThat(_find(Button.class, spec -> spec.withText("撤回"))).isEmpty();
  }

  @Test
  void theCountyReadsWhatCountsAndWhatComesButChangesNothing() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("parameters");
    assertThat(text()).contains("监测范围").contains("6,000").contains("现行").contains("待生效").contains("通用默认");
    assertThat(_find(Button.class, spec -> spec.withText("新增取值"))).isEmpty();
    assertThat(_find(Button.class, spec -> spec.withText("撤回"))).isEmpty();
  }

  private static String text() {
    return _get(ParametersView.class).getElement().getTextRecursively();
  }
}
