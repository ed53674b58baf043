package org.bangfu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class PostedAccessTests {

  private static final AreaCode OWN = AreaCode.of("500229001001");
  private static final String TOWNSHIP = "500229001000";

  @Autowired private AccessPolicy access;
  @Autowired private SignIn signIn;
  @Autowired private Personnel personnel;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void nobodySignedInIsAnErrorAndNotAnEmptyAnswer() {
    signIn.out();
    assertThatThrownBy(() -> access.may(Action.CASE_READ)).isInstanceOf(
        AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void listConditionLeavesTheRowsOfThePostedTownshipOnly() {
    signIn.as(Role.TOWNSHIP, TOWNSHIP);
    assertThat(villages(access.where(Action.HOUSEHOLD_READ, "a.code"))).isNotEmpty()
        .allMatch(code -> code.startsWith("500229001"));
  }

  @Test
  void severalPostingsOpenTheirUnion() {
    SignedIn who = signIn.as(Role.VILLAGE, OWN.value());
    signIn.staff(who.username(), Role.VILLAGE, "500229002001");
    assertThat(villages(access.where(Action.HOUSEHOLD_READ, "code")))
        .containsExactly("500229001001", "500229002001");
  }

  @Test
  void departmentPostingOpensNoArea() {
    signIn.as(Role.DEPARTMENT, "health");
    assertThat(villages(access.where(Action.HOUSEHOLD_READ, "code"))).isEmpty();
    assertThat(access.scope().groups()).containsExactly("department:health");
  }

  @Test
  void postingEndedMidSessionOpensNothingAtTheNextQuestion() {
    SignedIn who = signIn.as(Role.VILLAGE, OWN.value());
    assertThat(access.may(Action.CASE_READ, OWN)).isTrue();

    signIn.endPostings(who);

    assertThat(access.may(Action.CASE_READ, OWN)).isFalse();
    assertThat(access.where(Action.CASE_READ, "code")).isEqualTo(SqlCondition.NOTHING);
    assertThat(access.scope().groups()).isEmpty();
    assertThatThrownBy(() -> access.require(Action.CASE_READ, OWN)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void postingOpensOnItsFirstDayAndClosesAfterItsLast() {
    SignedIn who = signIn.as(signIn.staff("dated", Role.DEPARTMENT, "water"));
    ActingAs.system(() -> personnel.addPosting(who.staffId(), Role.VILLAGE, OWN.value(),
        LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));
    assertThat(access.may(Action.CASE_READ, OWN)).isFalse();
    clock.set(LocalDate.of(2026, 4, 1).atTime(0, 1));
    assertThat(access.may(Action.CASE_READ, OWN)).isTrue();
    clock.set(LocalDate.of(2026, 4, 30).atTime(23, 59));
    assertThat(access.may(Action.CASE_READ, OWN)).isTrue();
    clock.set(LocalDate.of(2026, 5, 1).atTime(0, 0));
    assertThat(access.may(Action.CASE_READ, OWN)).isFalse();
  }

  @Test
  void deactivatedPersonLosesEverythingAtOnce() {
    SignedIn who = signIn.as(Role.COUNTY, SignIn.COUNTY);
    ActingAs.system(() -> personnel.setActive(who.staffId(), false));
    assertThat(access.may(Action.CASE_READ, OWN)).isFalse();
    assertThat(access.may(Action.HOUSEHOLD_IMPORT)).isFalse();
  }

  @Test
  void malformedUnitsInTheTableOpenNothing() {
    for (String hostile : List.of("", "%", "5002290010011", "_", "500229%", "' or 1=1 --", "５００２２９００１００１")) {
      SignedIn who = signIn.staff("hostile", Role.DEPARTMENT, "water");
      jdbc.sql("delete from posting where staff_id = :id").param("id", who.staffId()).update();
      jdbc.sql("insert into posting (staff_id, role, unit, valid_from) values (:id, 'VILLAGE', :unit, '2020-01-01')")
          .param("id", who.staffId()).param("unit", hostile).update();
      signIn.as(who);
      assertThat(access.may(Action.CASE_READ)).as(hostile).isFalse();
      assertThat(villages(access.where(Action.CASE_READ, "code"))).as(hostile).isEmpty();
    }
  }

  @Test
  void systemIsRefusedNothingAndTheThreadIsWhoItWasAfterwards() {
    SignedIn who = signIn.as(Role.DEPARTMENT, "water");
    assertThat(ActingAs.system(() -> access.may(Action.STAFF_EDIT))).isTrue();
    assertThat(ActingAs.system(() -> access.where(Action.CASE_READ, "code"))).isEqualTo(SqlCondition.EVERYTHING);
    assertThat(access.scope().who()).isEqualTo(who);
    assertThat(access.may(Action.STAFF_EDIT)).isFalse();
  }

  @Test
  void columnsThatAreNoColumnsAreRefused() {
    signIn.as(Role.VILLAGE, OWN.value());
    assertThatThrownBy(() -> access.where(Action.CASE_READ, "code) or (1=1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> villages(SqlCondition condition) {
    return jdbc.sql("select code from area a where level = 'VILLAGE' and " + condition.sql() + " order by code")
        .params(condition.parameters()).query(String.class).list();
  }
}
