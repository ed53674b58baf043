package org.bangfu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.security.DemoAccounts;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.Units;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Of the sixty people, the few that lead through the product: the first villages' own line of command before all others. */
@Component
@Profile("demo")
class OfferedAccounts implements DemoAccounts {

  private static final List<String> USERNAMES = List.of("village1", "village2", "village7", "contact1", "township1",
      "township3", "education1", "civil-affairs1", "medical-insurance1", "health1", "county1", "county2", "supervisor1",
      "supervisor2", "designer1", "admin1");

  private final Personnel personnel;
  private final Units units;
  private final Clock clock;

  OfferedAccounts(Personnel personnel, Units units, Clock clock) {
    this.personnel = personnel;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public List<Account> accounts() {
    return USERNAMES.stream().flatMap(name -> personnel.findByUsername(name).stream()).flatMap(this::account).toList();
  }

  @Override
  public String password() {
    return DemoCounty.PASSWORD;
  }

  private Stream<Account> account(StaffMember member) {
    return personnel.postingsOn(member.id(), LocalDate.now(clock)).stream().limit(1)
        .map(posting -> new Account(member.username(), member.name(), posting.role(), units.shortName(posting)));
  }
}
