package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdChanged;
import org.bangfu.households.Register;
import org.bangfu.notices.Objections;
import org.bangfu.scenario.Neighbours.Neighbour;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a household from outside: members lose or regain labour, somebody objects to a notice. */
@TestComponent
class Incidents {

  private final People people;
  private final Register register;
  private final Objections objections;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Incidents(People people, Register register, Objections objections, JdbcClient jdbc, ApplicationEventPublisher events,
      PlatformTransactionManager transactions, Clock clock) {
    this.clock = clock;
    this.people = people;
    this.register = register;
    this.objections = objections;
    this.jdbc = jdbc;
    this.events = events;
    transaction = new TransactionTemplate(transactions);
  }

  void of(Neighbour neighbour, LocalDate day, Life life, Ledger ledger) {
    if (life.befalls(0.01, "labour", neighbour.id(), day)) {
      String labour = life.chance().oneOf(List.of("LOST", "WEAK", "ORDINARY"), "labour", neighbour.id(), day);
      ActingAs.system(() -> transaction.executeWithoutResult(any -> labour(neighbour, labour)));
      ledger.labour(clock.instant(), neighbour.id(), labour);
    }
  }

  /** As an import of the register would. */
  private void labour(Neighbour neighbour, String labour) {
    jdbc.sql("update household_member set labour = ? where household_id = ?").params(labour, neighbour.id()).update();
    Household household = register.require(neighbour.id());
    events.publishEvent(new HouseholdChanged(household.id(), household.village(), household.headName()));
  }

  /** Somebody objects to one in eight notices in its days. */
  void objections(LocalDate day, Life life, Ledger ledger) {
    jdbc.sql("""
            select n.case_no, c.area from notice n join case_file c on c.case_no = n.case_no
            where n.closed_at is null and c.state = 'OPEN' order by n.case_no""")
        .query((row, number) -> List.of(row.getString("case_no"), row.getString("area"))).list().stream()
        .filter(notice -> life.chance().of(0.04, "objects", notice.get(0), day))
        .forEach(notice -> object(notice, ledger));
  }

  private void object(List<String> notice, Ledger ledger) {
    people.as(Role.TOWNSHIP, notice.get(1));
    try {
      objections.lodge(notice.get(0), "该户在镇上有门面", null);
      ledger.count("objection");
    } catch (BusinessException over) {
      ledger.count("objection not " + over.key());
    }
  }
}
