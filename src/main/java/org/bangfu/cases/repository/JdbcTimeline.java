package org.bangfu.cases.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.TimelineEntry;
import org.bangfu.cases.TimelineStore;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTimeline implements TimelineStore {

  private final JdbcClient jdbc;

  JdbcTimeline(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void append(NewTimelineEntry entry, Instant at, SignedIn by, @Nullable InsteadOf insteadOf) {
    int appended = jdbc.sql("""
            insert into timeline_entry(case_no, household_id, at, staff_id, staff_name, kind, step, step_name, outcome,
              note, model_version, instead_of_id, instead_of_name, submission_id)
            select c.case_no, c.household_id, :at, :staff, :name, :kind, :step, :stepName, :outcome, :note,
              :modelVersion, :insteadId, :insteadName,
              (select max(s.id) from submission s
               where s.case_no = c.case_no and s.step = :step and s.transaction = pg_current_xact_id_if_assigned())
            from case_file c where c.case_no = :caseNo""")
        .param("at", Times.column(at)).param("staff", by.staffId()).param("name", by.name())
        .param("kind", entry.kind().name()).param("step", entry.step(), Types.VARCHAR)
        .param("stepName", entry.stepName(), Types.VARCHAR)
        .param("outcome", entry.outcome(), Types.VARCHAR)
        .param("note", entry.note(), Types.VARCHAR)
        .param("modelVersion", entry.modelVersion(), Types.VARCHAR)
        .param("insteadId", insteadOf == null ? null : insteadOf.staffId(), Types.BIGINT)
        .param("insteadName", insteadOf == null ? null : insteadOf.name(), Types.VARCHAR)
        .param("caseNo", entry.caseNo())
        .update();
    if (appended == 0) {
      throw new NotFoundException();
    }
  }

  @Override
  public void appendAll(List<NewTimelineEntry> entries, Instant at, SignedIn by) {
    jdbc.sql("""
            insert into timeline_entry(case_no, household_id, at, staff_id, staff_name, kind, step, step_name, outcome,
              note, model_version)
            select c.case_no, c.household_id, :at, :staff, :name, n.kind, n.step, n.step_name, n.outcome, n.note,
              n.model_version
            from unnest(:cases::text[], :kinds::text[], :steps::text[], :stepNames::text[], :outcomes::text[],
              :notes::text[], :versions::text[])
              with ordinality n(case_no, kind, step, step_name, outcome, note, model_version, place)
            join case_file c on c.case_no = n.case_no
            order by n.place""")
        .param("at", Times.column(at)).param("staff", by.staffId()).param("name", by.name())
        .param("cases", texts(entries, NewTimelineEntry::caseNo)).param("kinds", texts(entries, entry -> entry.kind().name()))
        .param("steps", texts(entries, NewTimelineEntry::step)).param("stepNames", texts(entries, NewTimelineEntry::stepName))
        .param("outcomes", texts(entries, NewTimelineEntry::outcome)).param("notes", texts(entries, NewTimelineEntry::note))
        .param("versions", texts(entries, NewTimelineEntry::modelVersion))
        .update();
  }

  private static String[] texts(List<NewTimelineEntry> entries, Function<NewTimelineEntry, @Nullable String> value) {
    return entries.stream().map(value).toArray(String[]::new);
  }

  @Override
  public List<TimelineEntry> ofHousehold(long householdId, int limit) {
    return jdbc.sql("""
            select * from timeline_entry where household_id = :household order by at desc, id desc limit :limit""")
        .param("household", householdId).param("limit", limit)
        .query(JdbcTimeline::read).list();
  }

  @Override
  public List<TimelineEntry> ofCase(String caseNo, int limit) {
    return jdbc.sql("select * from timeline_entry where case_no = :caseNo order by at desc, id desc limit :limit")
        .param("caseNo", caseNo).param("limit", limit)
        .query(JdbcTimeline::read).list();
  }

  private static TimelineEntry read(ResultSet row, int number) throws SQLException {
    NewTimelineEntry what = new NewTimelineEntry(row.getString("case_no"), Kind.valueOf(row.getString("kind")),
        row.getString("step"), row.getString("step_name"), row.getString("outcome"), row.getString("note"),
        row.getString("model_version"));
    long submission = row.getLong("submission_id");
    return new TimelineEntry(row.getLong("id"), Times.instant(row, "at"), row.getLong("staff_id"),
        row.getString("staff_name"), row.getString("instead_of_name"), what, submission == 0 ? null : submission);
  }
}
