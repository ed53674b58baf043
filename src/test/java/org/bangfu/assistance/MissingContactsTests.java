package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.households.Risk;
import org.bangfu.shared.Invariant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spells that were open before the product asked for contacts by itself. */
@IntegrationTest
@Import(AssistanceCourse.class)
class MissingContactsTests {

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private ContactCatchUp catchUp;
  @Autowired
  private MissingContacts missing;
  @Autowired
  private List<Invariant> invariants;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void anOldSpellIsToldOfAndGetsItsCaseOnce() {
    long household = monitoredBefore();
    assertThat(violations()).anyMatch(line -> line.endsWith("household=" + household));

    catchUp.askForAll();
    catchUp.askForAll();

    assertThat(violations()).isEmpty();
    course.asTownship();
    assertThat(course.steps(course.open(household, AssistanceKinds.ASSIGN_CONTACT))).containsExactly("Task_AssignContact");
  }

  @Test
  void twoNodesAtOnceAskOnce() {
    List<Long> households = IntStream.range(0, 120).mapToObj(number -> monitoredBefore()).toList();
    CompletableFuture<Void> other = CompletableFuture.runAsync(catchUp::askForAll);
    catchUp.askForAll();
    other.join();

    assertThat(households).allSatisfy(household ->
        assertThat(course.openAll(household, AssistanceKinds.ASSIGN_CONTACT)).hasSize(1));
  }

  @Test
  void oneThatFailsHoldsNobodyElseUp() {
    List<Long> households = IntStream.range(0, 3).mapToObj(number -> monitoredBefore()).toList();
    jdbc.sql("create function contacts_test_fail() returns trigger language plpgsql as $$ begin "
        + "if new.household_id = " + households.get(1) + " then raise exception 'bad row'; end if; return new; end $$").update();
    jdbc.sql("create trigger contacts_test_fail before insert on case_file for each row execute function contacts_test_fail()")
        .update();
    try {
      catchUp.askForAll();
      assertThat(violations()).singleElement().asString().endsWith("household=" + households.get(1));
    } finally {
      jdbc.sql("drop trigger contacts_test_fail on case_file").update();
      jdbc.sql("drop function contacts_test_fail()").update();
    }
    catchUp.askForAll();
    assertThat(violations()).isEmpty();
  }

  @Test
  void whoHasAContactIsNotAskedFor() {
    course.withContact();
    catchUp.askForAll();

    assertThat(missing.behind(0, 10)).isEmpty();
  }

  /** As an earlier version left it: under monitoring, and nobody was asked for a contact. */
  private long monitoredBefore() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    jdbc.sql("update household set category = 'MARGINAL' where id = ?").params(household).update();
    jdbc.sql("""
            insert into household_spell (household_id, category, risks, opened_on, opened_by_case)
            values (?, 'MARGINAL', array[?], ?, 'SB-1')""")
        .params(household, Risk.ILLNESS.name(), course.today().minusMonths(2)).update();
    return household;
  }

  private List<String> violations() {
    return invariants.stream().filter(one -> one.name().equals("contacts-are-there-or-asked-for")).findFirst()
        .orElseThrow().violations();
  }
}
