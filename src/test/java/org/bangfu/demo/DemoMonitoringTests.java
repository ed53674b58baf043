package org.bangfu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdSearch;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoMonitoringTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Autowired
  private HouseholdSearch households;

  @Autowired
  private Register register;

  @Autowired
  private Spells spells;

  @Autowired
  private Dossiers dossiers;

  @Autowired
  private SignIn signIn;

  @Test
  void twoHouseholdsOfAVillageAreMonitoredOnceHoweverOftenTheLoadBegins() {
    signIn.areas();
    AreaCode village = new AreaCode("500229221205");
    Stream.generate(() -> dossiers.household(village.value())).limit(5).forEach(made -> { });
    DemoMonitoring monitoring = new DemoMonitoring(households, register, spells);
    for (int time = 0; time < 2; time++) {
      int running = ActingAs.system(() -> monitoring.open(List.of(village), 60, DAY));
      assertThat(running).isEqualTo(2);
    }
    List<Optional<Spell>> ofTheFirst = ActingAs.system(() -> households.page(
        new HouseholdQuery("", village, null, null), null, 5)).rows().stream().map(Household::id).map(spells::running).toList();
    assertThat(ofTheFirst).extracting(Optional::isPresent).containsExactly(false, false, true, true, false);
    assertThat(ofTheFirst.stream().flatMap(Optional::stream)).allSatisfy(spell -> {
      assertThat(spell.opened()).isEqualTo(DAY);
      assertThat(spell.risks()).containsAnyOf(Risk.UNSTABLE_JOB, Risk.LACK_OF_LABOUR, Risk.DISABILITY);
    });
    assertThat(ActingAs.<Integer>system(() -> monitoring.open(List.of(village), 1, DAY))).isOne();
  }
}
