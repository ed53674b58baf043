package org.bangfu.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ContactsTests {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final String TOWNSHIP = "500229001000";

  @Autowired
  private Contacts contacts;
  @Autowired
  private Spells spells;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private List<Invariant> invariants;
  private long household;
  private long spell;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    signIn.areas();
    household = dossiers.household(Dossiers.VILLAGE);
    spell = ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS), MARCH, "SB-1"));
  }

  @Test
  void aTransferEndsOneDatedRelationAndBeginsAnother() {
    SignedIn first = signIn.staff("contacts-first", Role.CONTACT, TOWNSHIP);
    SignedIn second = signIn.staff("contacts-second", Role.CONTACT, Dossiers.VILLAGE);
    assign(first);
    clock.set(MARCH.plusDays(40).atTime(9, 0));
    assign(second);

    assertThat(contacts.current(household)).map(Contact::staffId).contains(second.staffId());
    assertThat(contacts.of(household)).extracting(Contact::to).containsExactly(null, MARCH.plusDays(40));
    assertThatThrownBy(() -> assign(second)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("contacts.sameAsBefore");
  }

  @Test
  void whoAccompaniesFewestStandsFirstAmongThoseOfTheVillageAndItsTownship() {
    SignedIn busy = signIn.staff("contacts-busy", Role.CONTACT, Dossiers.VILLAGE);
    SignedIn free = signIn.staff("contacts-free", Role.CONTACT, Dossiers.VILLAGE);
    SignedIn elsewhere = signIn.staff("contacts-elsewhere", Role.CONTACT, "500229102000");
    assign(busy);

    assertThat(contacts.candidates(household)).extracting(ContactCandidate::staffId)
        .containsSubsequence(free.staffId(), busy.staffId()).doesNotContain(elsewhere.staffId());
    assertThatThrownBy(() -> assign(elsewhere)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("contacts.notPosted");
  }

  @Test
  void withTheSpellTheRelationEnds() {
    assign(signIn.staff("contacts-ending", Role.CONTACT, TOWNSHIP));

    ActingAs.system(() -> spells.close(spell, SpellEnd.MOVED_AWAY, MARCH, "ZR-1"));

    assertThat(contacts.current(household)).isEmpty();
  }

  @Test
  void noRelationReachesBeyondABackDatedEndOfItsSpell() {
    SignedIn first = signIn.staff("contacts-before-end", Role.CONTACT, TOWNSHIP);
    SignedIn second = signIn.staff("contacts-after-end", Role.CONTACT, TOWNSHIP);
    assign(first);
    clock.set(MARCH.plusDays(20).atTime(9, 0));
    assign(second);
    LocalDate decided = MARCH.plusDays(10);

    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, decided, "XC-1"));

    assertThat(contacts.of(household)).extracting(Contact::staffId, Contact::to, Contact::annulled).containsExactly(
        tuple(second.staffId(), MARCH.plusDays(20), true), tuple(first.staffId(), decided, false));
    assertThat(invariants.stream().filter(each -> each.name().equals("contacts-inside-spells"))
        .flatMap(each -> each.violations().stream()).filter(line -> line.contains("spell=" + spell + " "))).isEmpty();
    assertThatThrownBy(() -> assign(first)).isInstanceOf(BusinessException.class).hasMessageContaining("spell.closed");
  }

  private void assign(SignedIn who) {
    ActingAs.system(() -> contacts.assign(spell, who.staffId(), "试", "LX-1"));
  }
}
