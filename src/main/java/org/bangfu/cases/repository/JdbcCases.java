package org.bangfu.cases.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.CaseStore;
import org.bangfu.database.OfTransaction;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCases implements CaseStore {

  private final JdbcClient jdbc;
  private final OfTransaction<String, Optional<CaseFile>> read = new OfTransaction<>();

  JdbcCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long nextNumbers(String prefix, int year, int count) {
    return jdbc.sql("""
            insert into case_number(prefix, year, last) values (:prefix, :year, :count)
            on conflict (prefix, year) do update set last = case_number.last + :count
            returning last""")
        .param("prefix", prefix).param("year", year).param("count", count)
        .query(Long.class).single();
  }

  @Override
  public Optional<CaseFile> insert(Opening opening) {
    // "do nothing" keeps the transaction usable, so that the other case's number can be told.
    return jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, single, state, opened_at, opened_by_id,
              opened_by, total_due, total_days, total_unit)
            values (:caseNo, :household, :head, :area, :process, :single, 'OPEN', :at, :byId, :by, :totalDue, :totalDays,
              :totalUnit)
            on conflict (household_id, process) where state = 'OPEN' and single do nothing
            returning *""")
        .param("caseNo", opening.caseNo()).param("household", opening.householdId())
        .param("head", opening.headName()).param("area", opening.area().value())
        .param("process", opening.kind().process()).param("single", opening.kind().single())
        .param("at", Times.column(opening.at()))
        .param("byId", opening.by().staffId()).param("by", opening.by().name())
        .param("totalDue", Times.column(opening.totalDue()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("totalDays", opening.total() == null ? null : opening.total().days(), Types.INTEGER)
        .param("totalUnit", opening.total() == null ? null : opening.total().unit().name(), Types.VARCHAR)
        .query(JdbcCases::read).optional();
  }

  @Override
  public List<CaseFile> insertMany(CaseKind kind, List<String> numbers, List<Long> householdIds, Instant at,
      SignedIn by) {
    List<CaseFile> files = jdbc.sql("""
            with opened as (
              insert into case_file(case_no, household_id, head_name, area, process, single, state, opened_at,
                opened_by_id, opened_by)
              select n.case_no, h.id, h.head_name, h.area, :process, :single, 'OPEN', :at, :byId, :by
              from unnest(:numbers::text[], :households::bigint[]) n(case_no, household_id)
              join household h on h.id = n.household_id
              returning *
            )
            select * from opened order by case_no""")
        .param("numbers", numbers.toArray(String[]::new)).param("households", householdIds.toArray(Long[]::new))
        .param("process", kind.process()).param("single", kind.single()).param("at", Times.column(at))
        .param("byId", by.staffId()).param("by", by.name())
        .query(JdbcCases::read).list();
    files.forEach(file -> read.put(file.caseNo(), Optional.of(file)));
    return files;
  }

  @Override
  public Optional<CaseFile> byNumber(String caseNo) {
    return read.get(caseNo, this::select);
  }

  private Optional<CaseFile> select(String caseNo) {
    return jdbc.sql("select * from case_file where case_no = :caseNo").param("caseNo", caseNo)
        .query(JdbcCases::read).optional();
  }

  @Override
  public Optional<CaseFile> openOne(long householdId, String process) {
    return jdbc.sql("""
            select * from case_file
            where household_id = :household and process = :process and state = 'OPEN'
            order by opened_at desc, id desc limit 1""")
        .param("household", householdId).param("process", process)
        .query(JdbcCases::read).optional();
  }

  @Override
  public List<CaseFile> ofHousehold(long householdId) {
    return jdbc.sql("select * from case_file where household_id = :household order by opened_at desc, id desc limit 200")
        .param("household", householdId)
        .query(JdbcCases::read).list();
  }

  @Override
  public void about(String caseNo, String subject) {
    jdbc.sql("update case_file set subject = :subject where case_no = :caseNo")
        .param("subject", subject).param("caseNo", caseNo).update();
  }

  @Override
  public void totalDue(String caseNo, Instant due) {
    read.forget(caseNo);
    jdbc.sql("update case_file set total_due = :due where case_no = :caseNo")
        .param("due", Times.column(due)).param("caseNo", caseNo).update();
  }

  @Override
  public boolean close(String caseNo, String outcome, Instant at) {
    read.forget(caseNo);
    return jdbc.sql("""
            update case_file set state = 'CLOSED', outcome = :outcome, closed_at = :at
            where case_no = :caseNo and state = 'OPEN'""")
        .param("outcome", outcome).param("at", Times.column(at)).param("caseNo", caseNo)
        .update() == 1;
  }

  private static CaseFile read(ResultSet row, int number) throws SQLException {
    return new CaseFile(row.getLong("id"), row.getString("case_no"), row.getLong("household_id"),
        row.getString("head_name"), AreaCode.of(row.getString("area")), row.getString("process"),
        CaseState.valueOf(row.getString("state")), Times.instant(row, "opened_at"), row.getString("opened_by"),
        Times.optional(row, "total_due"), total(row), Times.optional(row, "closed_at"), row.getString("outcome"));
  }

  private static @Nullable Limit total(ResultSet row) throws SQLException {
    String unit = row.getString("total_unit");
    return unit == null ? null : new Limit(row.getInt("total_days"), Limit.Unit.valueOf(unit), null);
  }
}
