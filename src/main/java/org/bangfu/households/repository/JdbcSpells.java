package org.bangfu.households.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.SpellEvent;
import org.bangfu.households.SpellStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSpells implements SpellStore {

  private final JdbcClient jdbc;
  private final Sealed sealed;
  private final ObjectMapper json;
  private final Clock clock;

  JdbcSpells(JdbcClient jdbc, Sealed sealed, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Optional<Long> open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo) {
    // "do nothing" keeps the transaction usable for telling why.
    return jdbc.sql("""
            insert into household_spell (household_id, category, risks, opened_on, opened_by_case)
            values (:household, :category, cast(:risks as varchar[]), :day, :case)
            on conflict (household_id) where closed_on is null do nothing
            returning id""")
        .param("household", householdId).param("category", category.name()).param("risks", Columns.words(risks))
        .param("day", day).param("case", caseNo)
        .query(Long.class).optional();
  }

  @Override
  public void snapshot(Moment moment, Spell spell, String caseNo) {
    long spellId = spell.id();
    long householdId = spell.householdId();
    jdbc.sql("""
            insert into household_snapshot (spell_id, moment, taken_at, household, members, worksheet, numbers)
            select :spell, :moment, :now,
              to_jsonb(h) - array['phone', 'phone_index', 'bank', 'bank_index', 'source_print'],
              (select coalesce(jsonb_agg(to_jsonb(m)
                  - array['id_number', 'id_index', 'certificate', 'certificate_index'] order by m.id), '[]')
                from household_member m where m.household_id = h.id and m.left_on is null),
              (select to_jsonb(w) || jsonb_build_object('lines',
                  (select coalesce(jsonb_object_agg(l.line, l.amount), '{}') from income_line l
                    where l.worksheet_id = w.id))
                from income_worksheet w where w.household_id = h.id
                order by w.case_no is not distinct from :case desc, w.window_from desc, w.saved_at desc, w.id desc
                limit 1),
              :numbers
            from household h where h.id = :household
            on conflict (spell_id, moment) do update set taken_at = excluded.taken_at, household = excluded.household,
              members = excluded.members, worksheet = excluded.worksheet, numbers = excluded.numbers""")
        .param("spell", spellId).param("moment", moment.name()).param("household", householdId).param("case", caseNo)
        .param("now", Columns.time(clock.instant()))
        .param("numbers", sealed.seal(numbers(householdId), "household_snapshot", "numbers",
            spellId + "/" + moment))
        .update();
  }

  @Override
  public List<Spell> of(long householdId) {
    return jdbc.sql("select * from household_spell where household_id = :household order by opened_on desc, id desc")
        .param("household", householdId).query(JdbcSpells::spell).list();
  }

  @Override
  public Optional<Spell> find(long spellId) {
    return jdbc.sql("select * from household_spell where id = :id").param("id", spellId)
        .query(JdbcSpells::spell).optional();
  }

  @Override
  public Optional<Spell> lock(long spellId) {
    return jdbc.sql("select * from household_spell where id = :id for update").param("id", spellId)
        .query(JdbcSpells::spell).optional();
  }

  @Override
  public List<Spell> running(long afterSpellId, int limit) {
    return jdbc.sql("""
            select * from household_spell where closed_on is null and id > :after order by id limit :limit""")
        .param("after", afterSpellId).param("limit", limit)
        .query(JdbcSpells::spell).list();
  }

  @Override
  public void close(long spellId, SpellEnd why, LocalDate day, String caseNo) {
    jdbc.sql("""
            update household_spell set closed_on = :day, closed_by_case = :case, closed_why = :why where id = :id""")
        .param("day", day).param("case", caseNo).param("why", why.name()).param("id", spellId).update();
  }

  @Override
  public boolean reopen(long spellId) {
    return jdbc.sql("""
            update household_spell s set closed_on = null, closed_by_case = null, closed_why = null
            where id = :id and not exists(
              select 1 from household_spell o where o.household_id = s.household_id and o.closed_on is null)""")
        .param("id", spellId).update() == 1;
  }

  @Override
  public void setCategory(long spellId, Category category) {
    jdbc.sql("update household_spell set category = :category where id = :id")
        .param("category", category.name()).param("id", spellId).update();
  }

  @Override
  public void setRisks(long spellId, Set<Risk> risks) {
    jdbc.sql("update household_spell set risks = cast(:risks as varchar[]) where id = :id")
        .param("risks", Columns.words(risks)).param("id", spellId).update();
  }

  @Override
  public void setSafetyNet(long householdId, boolean safetyNet) {
    jdbc.sql("""
            update household set safety_net = :flag, version = version + 1, changed_at = :now
            where id = :id and safety_net <> :flag""")
        .param("flag", safetyNet).param("id", householdId).param("now", Columns.time(clock.instant())).update();
  }

  @Override
  public void append(SpellEvent event, @Nullable Long staffId, String staffName) {
    jdbc.sql("""
            insert into household_spell_event (spell_id, household_id, kind, day, category, risks, why, case_no, at,
              staff_id, staff_name)
            values (:spell, :household, :kind, :day, :category, cast(:risks as varchar[]), :why, :case, :at, :staff,
              :name)""")
        .param("spell", event.spellId()).param("household", event.householdId()).param("kind", event.kind().name())
        .param("day", event.day()).param("category", event.category().name())
        .param("risks", Columns.words(event.risks())).param("why", event.why(), Types.VARCHAR)
        .param("case", event.caseNo()).param("at", Columns.time(event.at()))
        .param("staff", staffId, Types.BIGINT).param("name", staffName)
        .update();
  }

  @Override
  public List<SpellEvent> events(long householdId) {
    return jdbc.sql("select * from household_spell_event where household_id = :household order by id desc")
        .param("household", householdId)
        .query((row, number) -> new SpellEvent(SpellEvent.Kind.valueOf(row.getString("kind")), row.getLong("spell_id"),
            row.getLong("household_id"), row.getObject("day", LocalDate.class),
            Category.valueOf(row.getString("category")), Columns.risks(row.getArray("risks")), row.getString("why"),
            row.getString("case_no"), row.getTimestamp("at").toInstant()))
        .list();
  }

  /** Phone, account and, by member id, ID numbers as one piece of JSON. */
  private String numbers(long householdId) {
    Map<String, String> found = new LinkedHashMap<>();
    jdbc.sql("select id, phone, bank from household where id = :id").param("id", householdId).query((ResultSet row) -> {
      put(found, "phone", row.getBytes("phone"), "household", "phone", row.getLong("id"));
      put(found, "bank", row.getBytes("bank"), "household", "bank", row.getLong("id"));
    });
    jdbc.sql("select id, id_number from household_member where household_id = :id and left_on is null")
        .param("id", householdId).query((ResultSet row) -> {
          put(found, row.getString("id"), row.getBytes("id_number"), "household_member", "id_number",
              row.getLong("id"));
        });
    try {
      return json.writeValueAsString(found);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void put(Map<String, String> found, String key, byte @Nullable [] cipher,
      String table, String column, long row) {
    if (cipher != null) {
      found.put(key, sealed.open(cipher, table, column, row));
    }
  }

  private static Spell spell(ResultSet row, int number) throws SQLException {
    return new Spell(row.getLong("id"), row.getLong("household_id"), Category.valueOf(row.getString("category")),
        Columns.risks(row.getArray("risks")), row.getObject("opened_on", LocalDate.class),
        row.getString("opened_by_case"), row.getObject("closed_on", LocalDate.class), row.getString("closed_by_case"),
        row.getString("closed_why"));
  }
}
