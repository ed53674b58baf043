package org.bangfu.visits.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bangfu.database.Columns;
import org.bangfu.visits.IncomeChange;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitRecords;
import org.bangfu.visits.VisitReport;
import org.bangfu.visits.VisitTold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisitRecords implements VisitRecords {

  private final JdbcClient jdbc;
  private final Sealed sealed;

  JdbcVisitRecords(JdbcClient jdbc, Sealed sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  @Override
  public void add(Visit visit, VisitReport report, boolean backDated, long staffId, Instant at) {
    jdbc.sql("""
            insert into visit_record (visit_id, registered_at, back_dated, income_change, problems, new_risks, failing,
              ready, photos, signature, content, staff_id)
            values (:visit, :at, :backDated, :income, cast(:problems as varchar[]), cast(:risks as varchar[]),
              cast(:failing as bigint[]), :ready, cast(:photos as varchar[]), :signature, :content, :staff)""")
        .param("visit", visit.id()).param("at", at.atOffset(ZoneOffset.UTC)).param("backDated", backDated)
        .param("income", report.incomeChange())
        .param("problems", report.problems().stream().sorted().toArray(String[]::new))
        .param("risks", report.newRisks().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("failing", report.failing().toArray(Long[]::new)).param("ready", report.ready())
        .param("photos", report.photos().toArray(String[]::new)).param("signature", report.signature())
        .param("content", sealed.seal(report.texts(), visit.id())).param("staff", staffId)
        .update();
  }

  @Override
  public Map<String, String> texts(long visitId) {
    return jdbc.sql("select content from visit_record where visit_id = :visit").param("visit", visitId)
        .query((row, number) -> sealed.open(row.getBytes("content"), visitId)).optional().orElse(Map.of());
  }

  @Override
  public VisitTold.Pictures pictures(long visitId) {
    return jdbc.sql("select photos, signature from visit_record where visit_id = :visit").param("visit", visitId)
        .query((row, number) -> new VisitTold.Pictures(Columns.words(row.getArray("photos")), row.getString("signature")))
        .optional().orElse(VisitTold.Pictures.NONE);
  }

  @Override
  public List<IncomeChange> incomeChanges(long householdId, LocalDate since) {
    return jdbc.sql("""
            select v.visited_on, r.income_change, r.registered_at
            from visit v join visit_record r on r.visit_id = v.id
            where v.household_id = :household and v.visited_on >= :since
            order by v.visited_on, v.id""")
        .param("household", householdId).param("since", since)
        .query((row, number) -> new IncomeChange(row.getObject("visited_on", LocalDate.class),
            row.getString("income_change"), row.getTimestamp("registered_at").toInstant()))
        .list();
  }
}
