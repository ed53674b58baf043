package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H1;
import java.nio.file.Path;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowProblem;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names as they come, from the file to the page (security.md §6). */
@IntegrationTest
class HostileNamesTests {

  private static final String FIFTY = "阿卜杜拉·买买提·吐尔逊江·艾合买提·阿不都热合曼·努尔买买提·伊斯拉木·库尔班江·托合提·萨迪克·";

  @TempDir Path folder;
  @Autowired private HouseholdImport register;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;

  @BeforeEach
  void areas() {
    signIn.areas();
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)>", "</script><b>王", "𠮷野家", "买买提·吐尔逊", FIFTY, "' OR 1=1 --", "${7*7}",
      "%_\\"})
  void strangeButHonestNamesAreKeptExactlyAndShownAsText(String name) {
    String number = RegisterFile.newNumber();
    assertThat(imported(number, name)).isEmpty();
    var row = jdbc.sql("select id, head_name from household where household_no = :no").param("no", number)
        .query((found, at) -> List.of(found.getString("id"), found.getString("head_name"))).single();
    assertThat(row.get(1)).isEqualTo(name);
    signIn.as(Role.VILLAGE, RegisterFile.VILLAGE);
    screens.open("households/" + row.get(0));
    H1 head = LocatorJ._get(H1.class);
    assertThat(head.getText()).contains(name);
    assertThat(head.getElement().getProperty("innerHTML")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"王\u202E五", "王\u0007五", "王\u2066五", "王五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四"})
  void deceivingBreakingAndEndlessNamesAreNamedAndTheirHouseholdStaysOut(String name) {
    String number = RegisterFile.newNumber();
    assertThat(imported(number, name)).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(name));
    assertThat(jdbc.sql("select count(*) from household where household_no = :no").param("no", number)
        .query(Long.class).single()).isZero();
  }

  @Test
  void aNulMakesTheFileNoText() {
    assertThatThrownBy(() -> imported(RegisterFile.newNumber(), "王\u0000五"))
        .isInstanceOf(BusinessException.class).hasMessageContaining("households.import.binary");
  }

  private List<RowProblem> imported(String number, String name) {
    Path file = new RegisterFile().household(number).head(name).csv(folder);
    return ActingAs.system(() -> register.run(file, "名册.csv", ImportProgress.NONE)).problems();
  }
}
