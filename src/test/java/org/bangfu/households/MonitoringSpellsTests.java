package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.SpellEvent.Kind;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MonitoringSpellsTests {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

  @Autowired
  private Spells spells;
  @Autowired
  private Register register;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private JdbcClient jdbc;
  private long household;

  @BeforeEach
  void aHousehold() {
    household = dossiers.household(Dossiers.VILLAGE);
  }

  @Test
  void aClosedSpellLeavesTheHouseholdWithoutCategoryAndWithTwoSnapshots() {
    long spell = open();
    close(spell);

    assertThat(spells.running(household)).isEmpty();
    assertThat(register.require(household).category()).isNull();
    assertThat(spells.require(spell).closedWhy()).isEqualTo("ELIMINATED");
    assertThat(snapshots(spell)).isEqualTo(2);
  }

  @Test
  void rollBackLetsTheSameSpellRunAgainAndReentryOpensAnother() {
    long first = open();
    close(first);
    ActingAs.system(() -> spells.reopen(first, OCTOBER, "HT-2026-000001"));
    assertThat(spells.running(household)).map(Spell::id).contains(first);
    assertThat(register.require(household).category()).isEqualTo(Category.MARGINAL);

    close(first);
    long second = open();

    assertThat(second).isNotEqualTo(first);
    assertThat(spells.events(household)).extracting(SpellEvent::kind)
        .containsExactly(Kind.OPENED, Kind.CLOSED, Kind.REOPENED, Kind.CLOSED, Kind.OPENED);
  }

  @Test
  void aSpellThatRunsIsNotReopenedAndAnEndedOneNotChanged() {
    long spell = open();
    assertThatThrownBy(() -> ActingAs.system(() -> spells.reopen(spell, OCTOBER, "HT-2026-000001")))
        .isInstanceOf(BusinessException.class).hasMessageContaining("spell.alreadyOpen");
    close(spell);

    assertThatThrownBy(() -> ActingAs.system(() ->
        spells.regrade(spell, Category.SUDDEN_HARDSHIP, OCTOBER, "BF-2026-000001")))
        .isInstanceOf(BusinessException.class).hasMessageContaining("spell.closed");
    assertThatThrownBy(() -> close(spell)).isInstanceOf(BusinessException.class).hasMessageContaining("spell.closed");
  }

  @Test
  void categoryRisksAndSafetyNetChangeWithAHistory() {
    long spell = open();
    ActingAs.system(() -> {
      spells.regrade(spell, Category.SUDDEN_HARDSHIP, OCTOBER, "BF-2026-000001");
      spells.changeRisks(spell, Set.of(Risk.ILLNESS, Risk.SCHOOLING), OCTOBER, "BF-2026-000001");
      spells.markSafetyNet(spell, true, OCTOBER, "DD-2026-000001");
    });

    Household now = register.require(household);
    assertThat(now.category()).isEqualTo(Category.SUDDEN_HARDSHIP);
    assertThat(now.risks()).containsExactlyInAnyOrder(Risk.ILLNESS, Risk.SCHOOLING);
    assertThat(now.safetyNet()).isTrue();
    assertThat(spells.events(household)).extracting(SpellEvent::kind)
        .containsExactly(Kind.SAFETY_NET, Kind.RISKS_CHANGED, Kind.REGRADED, Kind.OPENED);
  }

  @Test
  void theHistoryIsOnlyEverAppended() {
    open();

    assertThatThrownBy(() -> jdbc.sql("delete from household_spell_event where household_id = :household")
        .param("household", household).update()).isInstanceOf(DataAccessException.class);
  }

  private long open() {
    return ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS), MARCH,
        "SB-2026-000001"));
  }

  private void close(long spell) {
    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, OCTOBER, "XC-2026-000001"));
  }

  private long snapshots(long spell) {
    return jdbc.sql("select count(*) from household_snapshot where spell_id = :spell").param("spell", spell)
        .query(Long.class).single();
  }
}
