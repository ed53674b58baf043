package org.bangfu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.security.SignInFailedEvent;
import org.bangfu.security.SignedIn;
import org.bangfu.security.SignedInEvent;
import org.bangfu.security.SignedOutEvent;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditLogTests {

  private static final AreaCode VILLAGE = AreaCode.of("500229001001");

  @Autowired private AuditLog log;
  @Autowired private AuditRecord audited;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private MutableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void saysWhoWhatWhenWhereAndWhy() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE.value());
    log.append(new AuditEvent("household.unmask", "household:4711", VILLAGE, "核对银行卡", Map.of("field", "bank")));

    AuditEntry entry = of(cadre).get(0);
    assertThat(entry.at()).isEqualTo(clock.instant());
    assertThat(entry.who()).isEqualTo(cadre.name());
    assertThat(entry.action()).isEqualTo("household.unmask");
    assertThat(entry.object()).isEqualTo("household:4711");
    assertThat(entry.area()).isEqualTo(VILLAGE.value());
    assertThat(entry.reason()).isEqualTo("核对银行卡");
    assertThat(entry.detail()).containsExactly(Map.entry("field", "bank"));
    assertThat(entry.shownDetail()).as("an administrator sees no case content").isEmpty();
  }

  @Test
  void isKeptOnlyWhereTheWorkIsKept() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE.value());
    transactions.executeWithoutResult(status -> {
      log.append(AuditEvent.of("case.open", "case:1", VILLAGE));
      status.setRollbackOnly();
    });
    assertThat(of(cadre)).isEmpty();
  }

  @Test
  void theDatabaseRefusesToChangeOrDelete() {
    signIn.as(Role.VILLAGE, VILLAGE.value());
    log.append(AuditEvent.of("case.open", "case:1", VILLAGE));
    for (String statement : List.of("update audit_entry set who = 'x'", "update audit_entry set staff_name = 'x'",
        "delete from audit_entry", "truncate audit_entry", "delete from audit_seal", "update audit_seal set to_id = 0",
        "delete from audit_entry where false")) {
      assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void comingGoingAndRefusalsAreRecorded() {
    SignedIn person = signIn.staff("come-and-go", Role.VILLAGE, VILLAGE.value());
    signIn.out();
    events.publishEvent(new SignInFailedEvent(person.staffId(), true, "10.0.0.7"));
    events.publishEvent(new SignInFailedEvent(null, false, "10.0.0.8"));
    events.publishEvent(new SignedInEvent(person, "10.0.0.7"));
    events.publishEvent(new SignedOutEvent(person));

    assertThat(of(person)).extracting(AuditEntry::action).containsExactly("sign-in.out", "sign-in.done");
    assertThat(jdbc.sql("""
        select object || ' ' || (detail ->> 'address') || ' ' || coalesce(detail ->> 'locked', '-') from audit_entry
        where action = 'sign-in.failed' and staff_id is null order by id desc limit 2
        """).query(String.class).list())
        .containsExactly("staff:? 10.0.0.8 -", "staff:" + person.staffId() + " 10.0.0.7 true");
  }

  @Test
  void newPeopleAndPostingsAreRecordedWithTheOneWhoMadeThem() {
    SignedIn person = signIn.staff("posted-once", Role.VILLAGE, VILLAGE.value());
    assertThat(jdbc.sql("select action from audit_entry where object = :object and staff_id = 0 order by id")
        .param("object", "staff:" + person.staffId()).query(String.class).list())
        .containsExactly("staff.create", "staff.posting.add");
  }

  @Test
  void pagesByKeyNewestFirstAndFiltersByDayAndAction() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE.value());
    for (int day = 1; day <= 5; day++) {
      clock.set(LocalDateTime.of(2026, 4, day, 0, 0));
      log.append(AuditEvent.of(day == 3 ? "case.close" : "case.open", "case:" + day, VILLAGE));
    }
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    AuditFilter his = new AuditFilter(cadre.staffId(), null, null, null);
    Slice<AuditEntry> first = audited.page(his, null, 2);
    Slice<AuditEntry> second = audited.page(his, first.rows().get(1).key(), 2);
    assertThat(objects(first)).containsExactly("case:5", "case:4");
    assertThat(objects(second)).containsExactly("case:3", "case:2");
    assertThat(second.more()).isTrue();
    LocalDate third = LocalDate.of(2026, 4, 3);
    assertThat(objects(audited.page(new AuditFilter(cadre.staffId(), null, third, third.plusDays(1)), null, 9)))
        .containsExactly("case:4", "case:3");
    assertThat(objects(audited.page(new AuditFilter(cadre.staffId(), "case.close", null, null), null, 9)))
        .containsExactly("case:3");
    assertThat(audited.actions()).contains("case.close", "case.open").isSorted().doesNotHaveDuplicates();
  }

  @Test
  void onlyAdministratorsRead() {
    for (Role role : new Role[] {Role.COUNTY, Role.SUPERVISOR, Role.DESIGNER}) {
      signIn.as(role, SignIn.COUNTY);
      assertThatThrownBy(() -> audited.page(AuditFilter.ALL, null, 1)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(audited::actions).isInstanceOf(NotFoundException.class);
    }
  }

  private List<AuditEntry> of(SignedIn who) {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    return audited.page(new AuditFilter(who.staffId(), null, null, null), null, 50).rows();
  }

  private static List<String> objects(Slice<AuditEntry> slice) {
    return slice.rows().stream().map(AuditEntry::object).toList();
  }
}
