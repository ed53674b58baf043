package org.bangfu.households.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
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
  public void snapshotAtIdentification(long spellId, long householdId, String caseNo) {
    jdbc.sql("""
            insert into household_snapshot (spell_id, moment, taken_at, household, members, worksheet, numbers)
            select :spell, 'IDENTIFICATION', :now,
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
            from household h where h.id = :household""")
        .param("spell", spellId).param("household", householdId).param("case", caseNo)
        .param("now", Columns.time(clock.instant()))
        .param("numbers", sealed.seal(numbers(householdId), "household_snapshot", "numbers",
            spellId + "/IDENTIFICATION"))
        .update();
  }

  @Override
  public List<Spell> of(long householdId) {
    return jdbc.sql("select * from household_spell where household_id = :household order by opened_on desc, id desc")
        .param("household", householdId).query(JdbcSpells::spell).list();
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
