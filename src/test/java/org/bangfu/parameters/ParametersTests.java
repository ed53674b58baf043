package org.bangfu.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ParametersTests {

  private static final AreaCode COUNTY = AreaCode.of(SignIn.COUNTY);
  private static final AreaCode TOWNSHIP = AreaCode.of("500229001000");
  private static final AreaCode VILLAGE = AreaCode.of("500229001001");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Parameters parameters;
  @Autowired private ParameterValues values;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void administrator() {
    clock.reset();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
  }

  @Test
  void shipsWithTheDefaultsOfThePolicy() {
    assertThat(parameters.decimal(ParameterKey.MONITORING_LINE, VILLAGE, DAY)).isEqualByComparingTo("6000");
    assertThat(parameters.whole(ParameterKey.NOTICE_DAYS_IDENTIFICATION, VILLAGE, DAY)).isEqualTo(5);
    assertThat(parameters.whole(ParameterKey.IDENTIFICATION_TOTAL_DAYS, VILLAGE, DAY)).isEqualTo(15);
    assertThat(parameters.decimal(ParameterKey.EXPENSE_SHOCK, VILLAGE, DAY)).isEqualByComparingTo("20000");
    assertThat(parameters.whole(ParameterKey.VERIFIERS_MINIMUM, VILLAGE, DAY)).isEqualTo(2);
  }

  @Test
  void theNearestAreaUpwardsWinsAndThereTheLatestDay() {
    add(COUNTY, "2026-01-01", "7000");
    add(COUNTY, "2026-03-02", "7100");
    add(COUNTY, "2026-03-03", "7200");
    add(TOWNSHIP, "2026-02-01", "6500");

    assertThat(line(VILLAGE, DAY)).isEqualByComparingTo("6500");
    assertThat(line(VILLAGE, LocalDate.of(2026, 1, 31))).isEqualByComparingTo("7000");
    assertThat(line(AreaCode.of("500229002001"), DAY)).isEqualByComparingTo("7100");
    assertThat(line(COUNTY, LocalDate.of(2025, 12, 31))).isEqualByComparingTo("6000");
    assertThat(line(AreaCode.of("500230001001"), DAY)).as("another county").isEqualByComparingTo("6000");
  }

  @Test
  void noValueInForceIsASentence() {
    assertThatThrownBy(() -> line(VILLAGE, LocalDate.of(2019, 12, 31))).isInstanceOf(BusinessException.class)
        .hasMessageContaining("parameter.missing");
  }

  @Test
  void aSecondValueOfTheSameDayIsRefusedUntilTheFirstIsWithdrawn() {
    add(COUNTY, "2026-03-01", "7000");
    assertThat(history().inForce()).extracting(ParameterValue::area).containsExactly(ParameterValue.EVERYWHERE, COUNTY);
    ParameterValue wrong = history().inForce().get(1);
    values.withdraw(wrong.id(), "录错");
    assertThat(line(VILLAGE, DAY)).isEqualByComparingTo("6000");
    add(COUNTY, "2026-03-01", "7300");

    assertThat(line(VILLAGE, DAY)).isEqualByComparingTo("7300");
    assertThat(history().values()).filteredOn(value -> value.area().equals(COUNTY)).hasSize(2)
        .filteredOn(ParameterValue::withdrawn).singleElement()
        .satisfies(value -> assertThat(value.value()).isEqualByComparingTo("7000"));
    assertThatThrownBy(() -> values.withdraw(wrong.id(), "再撤")).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> add(COUNTY, "2026-03-01", "7400")).hasMessageContaining("parameter.exists");
  }

  @Test
  void additionsAndWithdrawalsAreAuditedWithADayInThePastMarked() {
    add(COUNTY, "2026-03-01", "7000");
    values.withdraw(history().inForce().get(1).id(), "录错");
    assertThat(jdbc.sql("""
        select action || ' ' || (detail ->> 'past') from audit_entry where object = 'parameter:MONITORING_LINE' order by id
        """).query(String.class).list()).containsExactly("parameter.add true", "parameter.withdraw true");
    assertThat(values.past(LocalDate.of(2026, 3, 2))).isFalse();
  }

  @Test
  void implausibleValuesAreRefused() {
    for (String value : new String[] {"-1", "0", "999.99", "100000.01", "6000.005"}) {
      assertThatThrownBy(() -> add(COUNTY, "2026-04-01", value)).as(value).isInstanceOf(BusinessException.class);
    }
    assertThatThrownBy(() -> new NewParameterValue(ParameterKey.VERIFIERS_MINIMUM, COUNTY, DAY, new BigDecimal("2.5"), "注"))
        .hasMessageContaining("parameter.whole");
    assertThatThrownBy(() -> new NewParameterValue(ParameterKey.VERIFIERS_MINIMUM, COUNTY, DAY, BigDecimal.TEN, " "))
        .hasMessageContaining("parameter.note");
    assertThat(new NewParameterValue(ParameterKey.VERIFIERS_MINIMUM, COUNTY, DAY, new BigDecimal("1E+1"), "注").value())
        .isEqualByComparingTo("10");
  }

  @Test
  void countyAndDesignerReadOthersDoNotAndNobodyEditsOutsideTheirArea() {
    assertThatThrownBy(() -> add(ParameterValue.EVERYWHERE, "2026-04-01", "7000")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> add(AreaCode.of("500230000000"), "2026-04-01", "7000")).isInstanceOf(NotFoundException.class);
    assertThat(values.editableAreas()).contains(COUNTY, TOWNSHIP).doesNotContain(VILLAGE);
    for (Role role : new Role[] {Role.COUNTY, Role.DESIGNER}) {
      signIn.as(role, SignIn.COUNTY);
      assertThat(values.all()).hasSize(ParameterKey.values().length);
      assertThat(values.editableAreas()).isEmpty();
      assertThatThrownBy(() -> add(COUNTY, "2026-04-01", "7000")).isInstanceOf(NotFoundException.class);
    }
    signIn.as(Role.VILLAGE, VILLAGE.value());
    assertThatThrownBy(() -> values.all()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void valuesToComeAreListedSoonestFirst() {
    add(COUNTY, "2026-06-01", "7000");
    assertThat(history().coming()).extracting(value -> value.from().toString())
        .containsExactly("2026-06-01", "2027-01-01", "2028-01-01");
  }

  private void add(AreaCode area, String from, String value) {
    values.add(new NewParameterValue(ParameterKey.MONITORING_LINE, area, LocalDate.parse(from), new BigDecimal(value),
        "测试文件"));
  }

  private BigDecimal line(AreaCode area, LocalDate on) {
    return parameters.decimal(ParameterKey.MONITORING_LINE, area, on);
  }

  private ParameterHistory history() {
    return values.all().get(ParameterKey.MONITORING_LINE.ordinal());
  }
}
