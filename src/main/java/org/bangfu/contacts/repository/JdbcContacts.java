package org.bangfu.contacts.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.ContactStore;
import org.bangfu.database.OfTransaction;
import org.bangfu.shared.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements ContactStore {

  private static final String SELECT = """
      select c.*, s.name staff_name from household_contact c join staff_member s on s.id = c.staff_id
      where c.household_id = :household""";

  private final JdbcClient jdbc;
  private final OfTransaction<Long, Optional<Contact>> current = new OfTransaction<>();

  JdbcContacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Contact> current(long householdId) {
    return current.get(householdId, this::select);
  }

  @Override
  public void readAhead(Collection<Long> householdIds) {
    Map<Long, Contact> found = jdbc.sql("""
            select c.*, s.name staff_name from household_contact c join staff_member s on s.id = c.staff_id
            where c.household_id = any(:households) and c.to_on is null""")
        .param("households", householdIds.toArray(Long[]::new))
        .query(JdbcContacts::contact).list().stream().collect(Collectors.toMap(Contact::householdId, Function.identity()));
    householdIds.forEach(household -> current.put(household, Optional.ofNullable(found.get(household))));
  }

  private Optional<Contact> select(long householdId) {
    return jdbc.sql(SELECT + " and c.to_on is null").param("household", householdId)
        .query(JdbcContacts::contact).optional();
  }

  @Override
  public List<Contact> of(long householdId) {
    return jdbc.sql(SELECT + " order by c.from_on desc, c.id desc").param("household", householdId)
        .query(JdbcContacts::contact).list();
  }

  @Override
  public boolean end(long spellId, LocalDate lastDay) {
    current.forgetAll();
    return jdbc.sql("""
            update household_contact set to_on = greatest(from_on, :day::date)
            where spell_id = :spell and to_on is null""")
        .param("day", lastDay).param("spell", spellId).update() == 1;
  }

  @Override
  public void begin(long householdId, long spellId, long staffId, LocalDate from, String reason, String caseNo) {
    current.forget(householdId);
    jdbc.sql("""
            insert into household_contact(household_id, spell_id, staff_id, from_on, reason, case_no)
            values (:household, :spell, :staff, :from, :reason, :case)""")
        .param("household", householdId).param("spell", spellId).param("staff", staffId).param("from", from)
        .param("reason", reason).param("case", caseNo).update();
  }

  @Override
  public List<ContactCandidate> candidates(AreaCode village, LocalDate day) {
    return jdbc.sql("""
            select s.id, s.name, bool_or(p.unit = :village) near,
              (select count(*) from household_contact c where c.staff_id = s.id and c.to_on is null) households
            from posting p join staff_member s on s.id = p.staff_id and s.active
            where p.role = 'CONTACT' and p.unit in (:village, :township)
              and p.ended_at is null
              and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
            group by s.id, s.name
            order by households, near desc, s.name collate "zh-x-icu", s.id""")
        .param("village", village.value()).param("township", village.township().value()).param("day", day)
        .query((row, number) -> new ContactCandidate(row.getLong("id"), row.getString("name"), row.getInt("households"),
            row.getBoolean("near")))
        .list();
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    return new Contact(row.getLong("id"), row.getLong("household_id"), row.getLong("spell_id"),
        row.getLong("staff_id"), row.getString("staff_name"), row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class), row.getString("reason"), row.getString("case_no"));
  }
}
