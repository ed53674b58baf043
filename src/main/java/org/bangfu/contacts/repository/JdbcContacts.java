package org.bangfu.contacts.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.contacts.Accompanied;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.ContactStore;
import org.bangfu.contacts.Follower;
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
  public void endWithSpell(long spellId, LocalDate lastDay) {
    current.forgetAll();
    jdbc.sql("""
            update household_contact set annulled = from_on > :day,
              to_on = case when from_on > :day then coalesce(to_on, from_on) else :day end
            where spell_id = :spell and (to_on is null or to_on > :day) and not annulled""")
        .param("day", lastDay).param("spell", spellId).update();
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
  public List<Accompanied> accompanied(long staffId, Collection<Long> endedPostings, LocalDate day) {
    return jdbc.sql("""
            select c.household_id, c.spell_id, h.household_no, h.head_name, h.area,
              coalesce((select f.case_no from case_file f where f.case_no = s.opened_by_case),
                (select f.case_no from case_file f where f.household_id = h.id order by f.opened_at desc, f.id desc limit 1),
                s.opened_by_case) case_no
            from household_contact c
            join household h on h.id = c.household_id
            join household_spell s on s.id = c.spell_id
            where c.staff_id = :staff and c.to_on is null and not exists (
              select 1 from posting p where p.staff_id = c.staff_id and p.role = 'CONTACT' and p.id <> all(:ended)
                and p.unit in (h.area, left(h.area, 9) || '000') and p.ended_at is null
                and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day))
            order by h.area, h.id""")
        .param("staff", staffId).param("ended", endedPostings.toArray(Long[]::new)).param("day", day)
        .query((row, number) -> new Accompanied(row.getLong("household_id"), row.getLong("spell_id"),
            row.getString("household_no"), row.getString("head_name"), AreaCode.of(row.getString("area")),
            row.getString("case_no"))).list();
  }

  @Override
  public void endAll(Collection<Long> spellIds, long staffId, LocalDate lastDay) {
    current.forgetAll();
    jdbc.sql("""
            update household_contact set to_on = greatest(from_on, :day::date)
            where spell_id = any(:spells) and staff_id = :staff and to_on is null""")
        .param("day", lastDay).param("spells", spellIds.toArray(Long[]::new)).param("staff", staffId).update();
  }

  @Override
  public void beginAll(List<Follower> followers, LocalDate from, String reason) {
    current.forgetAll();
    jdbc.sql("""
            insert into household_contact(household_id, spell_id, staff_id, from_on, reason, case_no)
            select f.household, f.spell, f.staff, :from, :reason, f.case_no
            from unnest(:households::bigint[], :spells::bigint[], :staff::bigint[], :cases::text[])
              f(household, spell, staff, case_no)""")
        .param("from", from).param("reason", reason)
        .param("households", followers.stream().map(each -> each.household().householdId()).toArray(Long[]::new))
        .param("spells", followers.stream().map(each -> each.household().spellId()).toArray(Long[]::new))
        .param("staff", followers.stream().map(each -> Objects.requireNonNull(each.next()).staffId()).toArray(Long[]::new))
        .param("cases", followers.stream().map(each -> each.household().caseNo()).toArray(String[]::new)).update();
  }

  @Override
  public List<ContactCandidate> candidates(AreaCode village, LocalDate day) {
    return candidates(List.of(village), day).getOrDefault(village, List.of());
  }

  @Override
  public Map<AreaCode, List<ContactCandidate>> candidates(List<AreaCode> villages, LocalDate day) {
    Map<AreaCode, List<ContactCandidate>> found = new HashMap<>();
    jdbc.sql("""
            with posted as (
              select v.village, s.id, s.name, bool_or(p.unit = v.village) near
              from unnest(:villages::text[], :townships::text[]) v(village, township)
              join posting p on p.unit in (v.village, v.township)
              join staff_member s on s.id = p.staff_id and s.active
              where p.role = 'CONTACT' and p.ended_at is null
                and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
              group by v.village, s.id, s.name
            ), loads as (
              select c.staff_id, count(*) households from household_contact c
              where c.to_on is null and c.staff_id in (select id from posted) group by c.staff_id
            )
            select p.village, p.id, p.name, p.near, coalesce(l.households, 0) households
            from posted p left join loads l on l.staff_id = p.id
            order by households, near desc, p.name collate "zh-x-icu", p.id""")
        .param("villages", villages.stream().map(AreaCode::value).toArray(String[]::new))
        .param("townships", villages.stream().map(village -> village.township().value()).toArray(String[]::new))
        .param("day", day)
        .query((ResultSet row) -> {
          found.computeIfAbsent(AreaCode.of(row.getString("village")), any -> new ArrayList<>())
              .add(new ContactCandidate(row.getLong("id"), row.getString("name"), row.getInt("households"),
                  row.getBoolean("near")));
        });
    return found;
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    return new Contact(row.getLong("id"), row.getLong("household_id"), row.getLong("spell_id"),
        row.getLong("staff_id"), row.getString("staff_name"), row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class), row.getString("reason"), row.getString("case_no"),
        row.getBoolean("annulled"));
  }
}
