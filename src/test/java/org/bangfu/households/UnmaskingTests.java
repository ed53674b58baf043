package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnmaskingTests {

  private static final String REASON = "核对医保报销材料";
  private static final String PHONE = "13800005678";

  @TempDir private Path folder;
  @Autowired private Unmasking unmasking;
  @Autowired private HouseholdImport imports;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  private final String id = RegisterFile.newId();
  private long household;
  private long head;
  private SignedIn cadre;

  @BeforeEach
  void household() {
    signIn.areas();
    String number = RegisterFile.newNumber();
    RegisterFile file = new RegisterFile().household(number).head("查看户").with(RegisterColumn.ID_NUMBER, id)
        .with(RegisterColumn.PHONE, PHONE);
    ActingAs.system(() -> imports.run(file.csv(folder), "test", ImportProgress.NONE));
    household = jdbc.sql("select id from household where household_no = :no").param("no", number).query(Long.class)
        .single();
    head = jdbc.sql("select id from household_member where household_id = :id").param("id", household).query(Long.class)
        .single();
    cadre = signIn.as(Role.VILLAGE, RegisterFile.VILLAGE);
  }

  @AfterEach
  void clock() {
    clock.reset();
  }

  @Test
  void wholeNumberComesForAReasonThatIsAuditedWithoutTheNumber() {
    assertThat(unmasking.reveal(household, head, PersonalNumber.ID_NUMBER, "  核对医保\n报销材料 ")).isEqualTo(id);
    assertThat(unmasking.reveal(household, null, PersonalNumber.PHONE, REASON)).isEqualTo(PHONE);
    List<String> rows = jdbc.sql("""
            select action || ' ' || object || ' ' || area || ' ' || reason || ' ' || detail from audit_entry
            where staff_id = :staff and action = 'household.unmask' order by id""")
        .param("staff", cadre.staffId()).query(String.class).list();
    assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).contains("household:" + household, RegisterFile.VILLAGE)
        .doesNotContain(id, PHONE, id.substring(14)));
    assertThat(rows.get(0)).contains("核对医保 报销材料", "ID_NUMBER", Long.toString(head));
  }

  @Test
  void numbersSeenAreCountedByPersonAndDay() {
    assertThat(unmasking.today()).isZero();
    unmasking.reveal(household, head, PersonalNumber.ID_NUMBER, REASON);
    unmasking.reveal(household, head, PersonalNumber.ID_NUMBER, REASON);
    assertThat(unmasking.today()).isEqualTo(2);
    signIn.as(Role.VILLAGE, RegisterFile.VILLAGE);
    assertThat(unmasking.today()).isZero();
    signIn.as(cadre);
    clock.advance(Duration.ofDays(1));
    assertThat(unmasking.today()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "。。。。。", "看看", "aaaaaaaa", "\u200b\u200b\u200b\u200b"})
  void reasonThatSaysNothingIsRefused(String reason) {
    assertRefused(reason, "households.unmask.reasonNeeded");
  }

  @Test
  void reasonThatRepeatsANumberIsRefusedHoweverItIsWritten() {
    assertRefused("核对材料" + id, "households.unmask.numberInReason");
    assertRefused("核对 " + spaced(id) + " 的材料", "households.unmask.numberInReason");
    assertRefused("核对 " + wide(id) + " 的材料", "households.unmask.numberInReason");
    assertRefused("联系本人 138-0000-5678", "households.unmask.numberInReason");
    assertRefused("比对 11010519491231002x", "households.unmask.numberInReason");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)> 核对", "'; drop table unmasking; --", "${7*7} 核对材料",
      "核对案件 SB-2026-000123", "2026-03-01 入户核对 2026-03-02", "𠮷林转来的材料"})
  void strangeReasonsAreKeptAsTextExactly(String reason) {
    unmasking.reveal(household, head, PersonalNumber.ID_NUMBER, reason);
    assertThat(jdbc.sql("select reason from unmasking where staff_id = :staff").param("staff", cadre.staffId())
        .query(String.class).list()).containsExactly(reason);
  }

  @Test
  void tooLongReasonIsRefused() {
    assertRefused("核对材料".repeat(51), "households.unmask.tooLong");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"SUPERVISOR", "ADMINISTRATOR", "DESIGNER"})
  void rolesWithoutTheWorkGetNothing(Role role) {
    signIn.as(role, SignIn.COUNTY);
    assertThat(unmasking.may(AreaCode.of(RegisterFile.VILLAGE))).isFalse();
    assertNotFound(household, head, PersonalNumber.ID_NUMBER);
  }

  @Test
  void neighbourAndSomebodyWhosePostingHasEndedGetNothing() {
    signIn.as(Role.VILLAGE, "500229001203");
    assertNotFound(household, head, PersonalNumber.ID_NUMBER);
    signIn.endPostings(signIn.as(cadre));
    assertNotFound(household, head, PersonalNumber.ID_NUMBER);
  }

  @Test
  void memberOfAnotherHouseholdAndNumberThatIsNotKeptAreNotFound() {
    String other = RegisterFile.newNumber();
    ActingAs.system(() -> imports.run(new RegisterFile().household(other).head("别户").csv(folder), "x",
        ImportProgress.NONE));
    long foreign = jdbc.sql("select m.id from household_member m join household h on h.id = m.household_id"
        + " where h.household_no = :no").param("no", other).query(Long.class).single();
    assertNotFound(household, foreign, PersonalNumber.ID_NUMBER);
    assertNotFound(household, null, PersonalNumber.ID_NUMBER);
    assertNotFound(household, head, PersonalNumber.PHONE);
    assertNotFound(household, null, PersonalNumber.BANK_ACCOUNT);
    assertNotFound(household, head, PersonalNumber.CERTIFICATE);
    assertNotFound(999_999_999, head, PersonalNumber.ID_NUMBER);
  }

  private void assertRefused(String reason, String key) {
    assertThatThrownBy(() -> unmasking.reveal(household, head, PersonalNumber.ID_NUMBER, reason))
        .isInstanceOf(BusinessException.class).hasMessageContaining(key).hasMessageNotContaining(id);
    assertThat(unmasking.today()).isZero();
  }

  private void assertNotFound(long householdId, Long memberId, PersonalNumber what) {
    assertThatThrownBy(() -> unmasking.reveal(householdId, memberId, what, REASON)).isInstanceOf(NotFoundException.class);
    assertThat(jdbc.sql("select count(*) from unmasking where household_id = :id").param("id", householdId)
        .query(Long.class).single()).isZero();
  }

  private static String spaced(String number) {
    return number.replaceAll("(.{6})(.{8})", "$1 $2-");
  }

  private static String wide(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }
}
