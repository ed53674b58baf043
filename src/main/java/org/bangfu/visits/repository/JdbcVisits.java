package org.bangfu.visits.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.bangfu.database.OfTransaction;
import org.bangfu.security.InsteadOf;
import org.bangfu.shared.NotFoundException;
import org.bangfu.visits.DueVisit;
import org.bangfu.visits.MissedReason;
import org.bangfu.visits.NewVisit;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitKind;
import org.bangfu.visits.VisitState;
import org.bangfu.visits.VisitStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements VisitStore {

  private static final long LOCK = 0x7669736974L;

  private static final String SELECT = """
      select v.*, (select r.label from visit_missed_reason r where r.code = v.reason) reason_label from visit v
      """;

  private final JdbcClient jdbc;
  private final OfTransaction<String, Optional<Visit>> read = new OfTransaction<>();

  JdbcVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void lockCycle() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((ResultSet row) -> { });
  }

  @Override
  public void begin(YearMonth month, Instant now) {
    jdbc.sql("insert into visit_cycle (month, begun_at) values (:month, :now) on conflict (month) do nothing")
        .param("month", month.atDay(1)).param("now", time(now)).update();
  }

  @Override
  public List<DueVisit> due(DueVisit after, YearMonth last, int sameMonthBefore, int limit) {
    return jdbc.sql(VisitSql.NEEDED + """
            and s.id >= :spell and (s.id, m.month::date) > (:spell, cast(:month as date))
            order by s.id, m.month limit :limit""")
        .param("spell", after.spellId()).param("month", after.month().atDay(1))
        .param("last", last.atDay(1)).param("before", sameMonthBefore).param("limit", limit)
        .query((row, number) -> new DueVisit(row.getLong("spell_id"), month(row))).list();
  }

  @Override
  public List<Opened> open(List<NewVisit> visits, Instant now) {
    return jdbc.sql("""
            insert into visit (household_id, spell_id, month, due, remind_at, opened_at, late)
            select s.household_id, s.id, d.month, d.due, d.remind_at, :now, d.late
            from unnest(:spells::bigint[], :months::text[]::date[], :dues::text[]::timestamptz[],
              :reminders::text[]::timestamptz[], :lates::boolean[]) d(spell_id, month, due, remind_at, late)
            join (select id, household_id from household_spell
              where id = any(:spells::bigint[]) and closed_on is null order by id for share) s on s.id = d.spell_id
            order by s.id, d.month
            on conflict (household_id, month) do update set spell_id = excluded.spell_id, due = excluded.due,
              remind_at = excluded.remind_at, opened_at = excluded.opened_at, late = excluded.late, state = 'OPEN',
              case_no = null, reason = null, closed_at = null, reminded_at = null
            where visit.state = 'WITHDRAWN'
            returning id, household_id""")
        .param("now", time(now))
        .param("spells", array(visits, visit -> visit.needed().spellId(), Long[]::new))
        .param("months", array(visits, visit -> visit.needed().month().atDay(1).toString(), String[]::new))
        .param("dues", array(visits, visit -> visit.due().toString(), String[]::new))
        .param("reminders", array(visits, visit -> visit.remindAt().toString(), String[]::new))
        .param("lates", array(visits, NewVisit::late, Boolean[]::new))
        .query((row, number) -> new Opened(row.getLong("id"), row.getLong("household_id"))).list().stream()
        .sorted(Comparator.comparing(Opened::id)).toList();
  }

  @Override
  public void tie(Map<Long, String> caseNosById) {
    List<Map.Entry<Long, String>> ties = List.copyOf(caseNosById.entrySet());
    jdbc.sql("""
            update visit set case_no = t.case_no from unnest(:ids::bigint[], :cases::text[]) t(id, case_no)
            where visit.id = t.id
            returning visit.*, null::text as reason_label""")
        .param("ids", ties.stream().map(Map.Entry::getKey).toArray(Long[]::new))
        .param("cases", ties.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .query(JdbcVisits::visit).list().forEach(visit -> read.put(visit.caseNo(), Optional.of(visit)));
  }

  @Override
  public Visit require(String caseNo) {
    return read.get(caseNo, this::select).orElseThrow(NotFoundException::new);
  }

  private Optional<Visit> select(String caseNo) {
    return jdbc.sql(SELECT + "where v.case_no = :case").param("case", caseNo).query(JdbcVisits::visit).optional();
  }

  @Override
  public List<Visit> of(long householdId, YearMonth from) {
    return jdbc.sql(SELECT + "where v.household_id = :household and v.month >= :from order by v.month")
        .param("household", householdId).param("from", from.atDay(1))
        .query(JdbcVisits::visit).list();
  }

  @Override
  public List<Visit> open(long householdId) {
    return jdbc.sql(SELECT + "where v.household_id = :household and v.state = 'OPEN' order by v.month")
        .param("household", householdId)
        .query(JdbcVisits::visit).list();
  }

  @Override
  public void reminded(String caseNo, Instant at) {
    jdbc.sql("update visit set reminded_at = :at where case_no = :case")
        .param("at", time(at)).param("case", caseNo).update();
  }

  @Override
  public boolean done(String caseNo, VisitKind kind, LocalDate visitedOn, long visitorId, String visitorName,
      @Nullable InsteadOf insteadOf, Instant at) {
    read.forget(caseNo);
    return jdbc.sql("""
            update visit set state = 'DONE', kind = :kind, visited_on = :day, visitor_id = :visitor,
              visitor_name = :name, instead_of_id = :insteadId,
              instead_of_name = :insteadName, closed_at = :at
            where case_no = :case and state = 'OPEN'""")
        .param("kind", kind.name()).param("day", visitedOn).param("visitor", visitorId).param("name", visitorName)
        .param("insteadId", insteadOf == null ? null : insteadOf.staffId(), Types.BIGINT)
        .param("insteadName", insteadOf == null ? null : insteadOf.name(), Types.VARCHAR)
        .param("at", time(at)).param("case", caseNo).update() == 1;
  }

  @Override
  public boolean end(String caseNo, VisitState state, String reason, Instant at) {
    read.forget(caseNo);
    return jdbc.sql("""
            update visit set state = :state, reason = :reason, closed_at = :at
            where case_no = :case and state = 'OPEN'""")
        .param("state", state.name()).param("reason", reason).param("at", time(at)).param("case", caseNo)
        .update() == 1;
  }

  @Override
  public List<Stray> strays(int limit) {
    return jdbc.sql("""
            select v.case_no, c.staff_id
            from visit v
            join inbox_task t on t.case_no = v.case_no and t.task_key = 'Task_VisitHousehold'
              and t.group_id like 'township:%' and t.assignee is null
            join household_contact c on c.household_id = v.household_id and c.to_on is null
            where v.state = 'OPEN' order by v.id limit :limit""")
        .param("limit", limit)
        .query((row, number) -> new Stray(row.getString("case_no"), row.getLong("staff_id"))).list();
  }

  @Override
  public List<MissedReason> reasons() {
    return jdbc.sql("select code, label from visit_missed_reason where active order by position, code")
        .query((row, number) -> new MissedReason(row.getString("code"), row.getString("label"))).list();
  }

  private static <T> T[] array(List<NewVisit> visits, Function<NewVisit, T> value, IntFunction<T[]> to) {
    return visits.stream().map(value).toArray(to);
  }

  private static Visit visit(ResultSet row, int number) throws SQLException {
    String kind = row.getString("kind");
    return new Visit(row.getLong("id"), row.getLong("household_id"), row.getLong("spell_id"), month(row),
        row.getString("case_no"), instant(row, "due"), instant(row, "remind_at"), instant(row, "opened_at"),
        row.getBoolean("late"), VisitState.valueOf(row.getString("state")), optional(row, "closed_at"),
        kind == null ? null : VisitKind.valueOf(kind), row.getObject("visited_on", LocalDate.class),
        row.getString("visitor_name"), row.getString("instead_of_name"), row.getString("reason_label"));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("month", LocalDate.class));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
