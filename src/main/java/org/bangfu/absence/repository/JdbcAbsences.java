package org.bangfu.absence.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.bangfu.absence.Absence;
import org.bangfu.absence.AbsencePart;
import org.bangfu.absence.AbsenceStore;
import org.bangfu.absence.Candidate;
import org.bangfu.absence.NewAbsence;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.Replacement;
import org.bangfu.security.StandIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements AbsenceStore {

  /** Any number of our own, the same on all nodes. */
  private static final long LOCK = 7_202_611_261L;

  private static final String SELECT = """
      select a.*, s.name staff_name, r.name recorder from absence a
      join staff_member s on s.id = a.staff_id join staff_member r on r.id = a.recorded_by
      """;

  private final JdbcClient jdbc;

  JdbcAbsences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void lockWriting() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((ResultSet row) -> { });
  }

  @Override
  public long add(NewAbsence absence, String reason, long recordedBy, Instant now) {
    long id = jdbc.sql("""
            insert into absence (staff_id, from_on, to_on, reason, recorded_by, recorded_at)
            values (:staff, :from, :to, :reason, :by, :now) returning id""")
        .param("staff", absence.staffId()).param("from", absence.from()).param("to", absence.to())
        .param("reason", reason).param("by", recordedBy).param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class).single();
    addParts(id, absence.parts());
    return id;
  }

  private void addParts(long id, List<NewAbsence.Part> parts) {
    jdbc.sql("""
            insert into absence_part (absence_id, kind, from_on, to_on, substitute_id)
            select :id, p.kind, p.from_on::date, p.to_on::date, p.substitute
            from unnest(:kinds::text[], :froms::text[], :tos::text[], :substitutes::bigint[])
              p(kind, from_on, to_on, substitute)""")
        .param("id", id).param("kinds", array(parts, part -> part.kind().name(), String[]::new))
        .param("froms", array(parts, part -> part.from().toString(), String[]::new))
        .param("tos", array(parts, part -> part.to().toString(), String[]::new))
        .param("substitutes", array(parts, NewAbsence.Part::substituteId, Long[]::new))
        .update();
  }

  private static <T> T[] array(List<NewAbsence.Part> parts, Function<NewAbsence.Part, T> value, IntFunction<T[]> to) {
    return parts.stream().map(value).toArray(to);
  }

  @Override
  public void replace(long id, NewAbsence absence, String reason) {
    jdbc.sql("update absence set from_on = :from, to_on = :to, reason = :reason, version = version + 1 where id = :id")
        .param("from", absence.from()).param("to", absence.to()).param("reason", reason).param("id", id).update();
    jdbc.sql("delete from absence_part where absence_id = :id").param("id", id).update();
    addParts(id, absence.parts());
  }

  @Override
  public void end(long id, LocalDate lastDay) {
    jdbc.sql("update absence set to_on = :day, version = version + 1 where id = :id")
        .param("day", lastDay).param("id", id).update();
    jdbc.sql("delete from absence_part where absence_id = :id and from_on > :day")
        .param("day", lastDay).param("id", id).update();
    jdbc.sql("update absence_part set to_on = :day where absence_id = :id and to_on > :day")
        .param("day", lastDay).param("id", id).update();
  }

  @Override
  public void cancel(long id, Instant now) {
    jdbc.sql("update absence set cancelled_at = :now, version = version + 1 where id = :id")
        .param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  @Override
  public Optional<Absence> find(long id) {
    return withParts(jdbc.sql(SELECT + "where a.id = :id").param("id", id).query(JdbcAbsences::absence).list())
        .stream().findFirst();
  }

  @Override
  public List<Absence> overlapping(long staffId, LocalDate from, LocalDate to) {
    return withParts(jdbc.sql(SELECT + """
            where a.staff_id = :staff and a.cancelled_at is null and a.from_on <= :to and a.to_on >= :from
            order by a.from_on""")
        .param("staff", staffId).param("from", from).param("to", to).query(JdbcAbsences::absence).list());
  }

  @Override
  public List<Link> substitutes(long absentId, WorkKind kind, LocalDate from, LocalDate to) {
    return jdbc.sql("""
            select a.staff_id, s.name staff_name, p.*, u.name substitute from absence a
            join absence_part p on p.absence_id = a.id
            join staff_member s on s.id = a.staff_id join staff_member u on u.id = p.substitute_id
            where a.staff_id = :staff and a.cancelled_at is null and p.kind = :kind
              and p.from_on <= :to and p.to_on >= :from
            order by p.from_on""")
        .param("staff", absentId).param("kind", kind.name()).param("from", from).param("to", to)
        .query((row, number) -> new Link(row.getLong("staff_id"), row.getString("staff_name"), part(row))).list();
  }

  @Override
  public List<Absence> page(Which which, LocalDate day, long own, SqlCondition reach, boolean departments,
      @Nullable Long before, int limit) {
    return withParts(jdbc.sql(SELECT + """
            where (a.staff_id = :own or exists (select 1 from posting p where p.staff_id = a.staff_id and %s))
              and a.cancelled_at is null and %s and a.id < :before
            order by a.id desc limit :limit""".formatted(inReach(reach), on(which)))
        .params(reach.parameters()).param("own", own).param("departments", departments).param("day", day)
        .param("before", before == null ? Long.MAX_VALUE : before).param("limit", limit)
        .query(JdbcAbsences::absence).list());
  }

  private static String on(Which which) {
    return switch (which) {
      case CURRENT -> "a.from_on <= :day and a.to_on >= :day";
      case COMING -> "a.from_on > :day";
      case PAST -> "a.to_on < :day";
    };
  }

  @Override
  public List<StandIn> standIns(long staffId, LocalDate day) {
    return jdbc.sql(StandInSql.OF).param("me", staffId).param("day", day).param("deepest", DEEPEST)
        .query((row, number) -> new StandIn(new InsteadOf(row.getLong("absent"), row.getString("name")),
            WorkKind.valueOf(row.getString("kind")), row.getObject("until", LocalDate.class),
            villages(row.getArray("villages")))).list();
  }

  @Override
  public List<Replacement> replacing(Collection<Long> staffIds, LocalDate day) {
    return jdbc.sql(StandInSql.REPLACING).param("absents", staffIds.toArray(Long[]::new)).param("day", day)
        .param("deepest", DEEPEST)
        .query((row, number) -> new Replacement(row.getLong("origin"), WorkKind.valueOf(row.getString("kind")),
            row.getLong("substitute_id"), row.getString("name"))).list();
  }

  private static List<AreaCode> villages(Array codes) throws SQLException {
    return Arrays.stream((String[]) codes.getArray()).map(AreaCode::new).toList();
  }

  @Override
  public List<Candidate> candidates(long staffId, LocalDate day) {
    return jdbc.sql(StandInSql.CANDIDATES).param("staff", staffId).param("day", day)
        .query((row, number) -> new Candidate(row.getLong("id"), row.getString("name"), row.getInt("tasks"),
            row.getBoolean("near"), kinds(row))).list();
  }

  private static Set<WorkKind> kinds(ResultSet row) throws SQLException {
    Set<WorkKind> kinds = EnumSet.noneOf(WorkKind.class);
    for (WorkKind kind : WorkKind.values()) {
      if (row.getBoolean(kind.name())) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  @Override
  public List<StaffMember> people(String text, LocalDate day, SqlCondition reach, boolean departments, int limit) {
    return jdbc.sql("""
            select s.id, s.username, s.name, s.active from staff_member s
            where s.active and (position(:text in s.name) > 0 or position(lower(:text) in s.username) > 0)
              and exists (select 1 from posting p where p.staff_id = s.id and p.ended_at is null
                and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day) and %s)
            order by s.name collate "zh-x-icu", s.id limit :limit""".formatted(inReach(reach)))
        .params(reach.parameters()).param("text", text).param("day", day).param("departments", departments)
        .param("limit", limit).query(StaffMember.class).list();
  }

  /** A department's code is no area, so that no range of areas may be asked of it. */
  static String inReach(SqlCondition reach) {
    return "(p.role <> 'DEPARTMENT' and %s or p.role = 'DEPARTMENT' and :departments)".formatted(reach.sql());
  }

  @Override
  public int accompanied(long staffId) {
    return jdbc.sql("select count(*) from household_contact where staff_id = :staff and to_on is null")
        .param("staff", staffId).query(Integer.class).single();
  }

  /** Reads the parts of all of them by one statement. */
  private List<Absence> withParts(List<Absence> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    Map<Long, List<AbsencePart>> parts = jdbc.sql("""
            select p.*, u.name substitute from absence_part p join staff_member u on u.id = p.substitute_id
            where p.absence_id = any(:ids) order by p.from_on, p.id""")
        .param("ids", bare.stream().map(Absence::id).toArray(Long[]::new))
        .query((row, number) -> Map.entry(row.getLong("absence_id"), part(row))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    parts.values().forEach(each -> each.sort(Comparator.comparing(AbsencePart::kind)));
    return bare.stream().map(one -> new Absence(one.id(), one.staffId(), one.staffName(), one.from(), one.to(),
        one.reason(), one.recordedBy(), one.cancelled(), one.version(), parts.getOrDefault(one.id(), List.of()))).toList();
  }

  private static AbsencePart part(ResultSet row) throws SQLException {
    return new AbsencePart(WorkKind.valueOf(row.getString("kind")), row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class), row.getLong("substitute_id"), row.getString("substitute"));
  }

  private static Absence absence(ResultSet row, int number) throws SQLException {
    return new Absence(row.getLong("id"), row.getLong("staff_id"), row.getString("staff_name"),
        row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class), row.getString("reason"),
        row.getString("recorder"), row.getObject("cancelled_at") != null, row.getInt("version"), List.of());
  }
}
