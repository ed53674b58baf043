package org.bangfu.households.repository;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bangfu.households.intake.Batch;
import org.bangfu.households.intake.KnownHousehold;
import org.bangfu.households.intake.KnownPerson;
import org.bangfu.households.intake.KnownWorksheet;
import org.bangfu.households.intake.LoadRow;
import org.bangfu.households.intake.RegisterLoad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegisterLoad implements RegisterLoad {

  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final KnownRows known;
  private final Clock clock;

  JdbcRegisterLoad(JdbcClient jdbc, BulkCopy copy, KnownRows known, Clock clock) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.known = known;
    this.clock = clock;
  }

  @Override
  public boolean begin() {
    boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('household-import'))")
        .query(Boolean.class).single();
    if (alone) {
      // The statements of an import are bounded by its chunks, not by the patience of a screen.
      jdbc.sql("set local statement_timeout = '10min'").update();
      jdbc.sql("create temp table stage_household (like household) on commit drop").update();
      jdbc.sql("create temp table stage_member (like household_member) on commit drop").update();
      jdbc.sql("create temp table stage_worksheet (like income_worksheet) on commit drop").update();
      for (String table : List.of("stage_household", "stage_member", "stage_worksheet")) {
        relaxed(table);
      }
    }
    return alone;
  }

  /** Columns an import does not write are empty on the stage. */
  private void relaxed(String table) {
    jdbc.sql("""
            select string_agg('alter column ' || quote_ident(attname) || ' drop not null', ', ') from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and attnotnull and attname <> 'id'""")
        .param("table", "pg_temp." + table).query(String.class).optional()
        .ifPresent(columns -> jdbc.sql("alter table " + table + " " + columns).update());
  }

  @Override
  public Map<String, KnownHousehold> households(Collection<String> householdNos) {
    return known.households(householdNos);
  }

  @Override
  public List<KnownPerson> persons(Collection<Long> householdIds) {
    return known.persons(householdIds);
  }

  @Override
  public List<KnownWorksheet> worksheets(Collection<Long> householdIds) {
    return known.worksheets(householdIds);
  }

  @Override
  public Iterator<Long> keys(Keys keys, int number) {
    String table = switch (keys) {
      case HOUSEHOLD -> "household";
      case MEMBER -> "household_member";
      case WORKSHEET -> "income_worksheet";
    };
    return jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :number)")
        .param("table", table).param("number", number).query(Long.class).list().iterator();
  }

  @Override
  public void write(Batch batch) {
    OffsetDateTime now = Columns.time(clock.instant());
    copy.into("household", batch.newHouseholds(), true);
    changed("household", "stage_household", batch.changedHouseholds(), ", version = t.version + 1, changed_at = :now",
        now);
    copy.into("household_member", batch.newPersons(), true);
    changed("household_member", "stage_member", batch.changedPersons(), "", now);
    changed("household_member", "stage_member", batch.leavers(), "", now);
    worksheets(batch, now);
    stamped("household_change", batch.changes(), now);
    prints(batch.prints());
  }

  private void worksheets(Batch batch, OffsetDateTime now) {
    batch.newWorksheets().forEach(row -> row.columns().put("saved_at", now.toString()));
    copy.into("income_worksheet", batch.newWorksheets(), true);
    changed("income_worksheet", "stage_worksheet", batch.changedWorksheets(), ", saved_at = :now", now);
    if (!batch.changedWorksheets().isEmpty()) {
      jdbc.sql("delete from income_line where worksheet_id = any(:ids)")
          .param("ids", batch.changedWorksheets().stream().map(LoadRow::id).toArray(Long[]::new)).update();
    }
    copy.into("income_line", batch.lines(), false);
  }

  private void prints(Map<Long, String> prints) {
    if (!prints.isEmpty()) {
      jdbc.sql("""
              update household h set source_print = cast(p.print as bytea)
              from unnest(cast(:ids as bigint[]), cast(:prints as text[])) p(id, print) where h.id = p.id""")
          .param("ids", prints.keySet().toArray(Long[]::new)).param("prints", prints.values().toArray(String[]::new))
          .update();
    }
  }

  private void stamped(String table, List<LoadRow> rows, OffsetDateTime now) {
    rows.forEach(row -> row.columns().put("at", now.toString()));
    copy.into(table, rows, false);
  }

  /** Lays the rows on the stage and takes their columns over in one statement. */
  private void changed(String table, String stage, List<LoadRow> rows, String further, OffsetDateTime now) {
    if (rows.isEmpty()) {
      return;
    }
    copy.into(stage, rows, true);
    String columns = rows.get(0).columns().keySet().stream().map(column -> column + " = s." + column)
        .reduce((one, other) -> one + ", " + other).orElseThrow();
    var update = jdbc.sql("update %s t set %s%s from %s s where t.id = s.id".formatted(table, columns, further, stage));
    (further.isEmpty() ? update : update.param("now", now)).update();
    jdbc.sql("truncate " + stage).update();
  }

  @Override
  public List<Twice> twice(List<Stands> persons) {
    // One probe of the index a person: inside an import the planner knows nothing of the rows just written, and a plain
    // join compared every new person with every other.
    return jdbc.sql("""
            select p.household_id, p.idx, other.household_no
            from unnest(cast(:households as bigint[]), cast(:indexes as text[])) p(household_id, idx)
            cross join lateral (
              select h.household_no from household_member m join household h on h.id = m.household_id
              where m.id_index = cast(p.idx as bytea) and m.household_id <> p.household_id and m.left_on is null
              limit 1) other""")
        .param("households", persons.stream().map(Stands::householdId).toArray(Long[]::new))
        .param("indexes", persons.stream().map(Stands::idIndex).toArray(String[]::new))
        .query((row, number) -> new Twice(row.getLong("household_id"), row.getString("idx"),
            row.getString("household_no")))
        .list();
  }

  @Override
  public void end() {
    // What waits to be put into the index of names would be read through by every search until then.
    jdbc.sql("select gin_clean_pending_list('household_member_name')").query(Long.class).single();
    jdbc.sql("analyze household, household_member, income_worksheet, income_line").update();
  }
}
