package org.bangfu.absence.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangfu.absence.leaving.EmptiedUnit;
import org.bangfu.absence.leaving.Leaving;
import org.bangfu.absence.leaving.Leaving.Share;
import org.bangfu.absence.leaving.LeavingStore;
import org.bangfu.absence.leaving.NewLeaving;
import org.bangfu.absence.leaving.StandsIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeavings implements LeavingStore {

  private static final String SELECT = """
      select l.*, s.name staff_name, r.name recorder from leaving l
      join staff_member s on s.id = l.staff_id join staff_member r on r.id = l.recorded_by
      """;

  private final JdbcClient jdbc;

  JdbcLeavings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long add(NewLeaving leaving, String reason, long recordedBy, Instant now) {
    long id = jdbc.sql("""
            insert into leaving (staff_id, from_on, reason, state, recorded_by, recorded_at)
            values (:staff, :from, :reason, 'PLANNED', :by, :now) returning id""")
        .param("staff", leaving.staffId()).param("from", leaving.from()).param("reason", reason)
        .param("by", recordedBy).param("now", now.atOffset(ZoneOffset.UTC)).query(Long.class).single();
    jdbc.sql("insert into leaving_posting (leaving_id, posting_id) select :id, p from unnest(:postings::bigint[]) p")
        .param("id", id).param("postings", leaving.postings().toArray(Long[]::new)).update();
    Map<Long, Optional<Long>> households = new HashMap<>();
    leaving.households().forEach(each -> households.put(each.householdId(), Optional.ofNullable(each.staffId())));
    addHouseholds(id, households);
    leaving.tasks().forEach((kind, staff) -> jdbc.sql(
            "insert into leaving_task (leaving_id, kind, successor_id) values (:id, :kind, :staff)")
        .param("id", id).param("kind", kind.name()).param("staff", staff).update());
    return id;
  }

  private void addHouseholds(long id, Map<Long, Optional<Long>> households) {
    List<Long> keys = List.copyOf(households.keySet());
    jdbc.sql("""
            insert into leaving_household (leaving_id, household_id, successor_id)
            select :id, h.household, h.staff from unnest(:households::bigint[], :staff::bigint[]) h(household, staff)""")
        .param("id", id).param("households", keys.toArray(Long[]::new))
        .param("staff", keys.stream().map(key -> households.get(key).orElse(null)).toArray(Long[]::new)).update();
  }

  @Override
  public Optional<Leaving> find(long id) {
    return withDetails(jdbc.sql(SELECT + "where l.id = :id").param("id", id).query(JdbcLeavings::leaving).list())
        .stream().findFirst();
  }

  @Override
  public Chosen chosen(long id) {
    Map<Long, Optional<Long>> households = new HashMap<>();
    jdbc.sql("select household_id, successor_id from leaving_household where leaving_id = :id").param("id", id)
        .query((ResultSet row) -> {
          households.put(row.getLong(1), Optional.ofNullable(row.getObject(2, Long.class)));
        });
    Map<WorkKind, Long> tasks = new EnumMap<>(WorkKind.class);
    jdbc.sql("select kind, successor_id from leaving_task where leaving_id = :id").param("id", id)
        .query((ResultSet row) -> {
          tasks.put(WorkKind.valueOf(row.getString(1)), row.getLong(2));
        });
    return new Chosen(households, tasks);
  }

  @Override
  public List<Leaving> page(long own, SqlCondition reach, boolean departments, @Nullable Long before, int limit) {
    return withDetails(jdbc.sql(SELECT + """
            where (l.staff_id = :own or exists (select 1 from leaving_posting lp join posting p on p.id = lp.posting_id
                where lp.leaving_id = l.id and %s))
              and l.state <> 'CANCELLED' and l.id < :before
            order by l.id desc limit :limit""".formatted(JdbcAbsences.inReach(reach)))
        .params(reach.parameters()).param("own", own).param("departments", departments)
        .param("before", before == null ? Long.MAX_VALUE : before).param("limit", limit)
        .query(JdbcLeavings::leaving).list());
  }

  @Override
  public boolean planned(long staffId) {
    return jdbc.sql("select exists(select 1 from leaving where staff_id = :staff and state = 'PLANNED')")
        .param("staff", staffId).query(Boolean.class).single();
  }

  @Override
  public List<Long> due(LocalDate day, int limit) {
    return jdbc.sql("""
            select id from leaving where state = 'PLANNED' and from_on <= :day order by from_on, id limit :limit""")
        .param("day", day).param("limit", limit).query(Long.class).list();
  }

  @Override
  public boolean begin(long id) {
    return jdbc.sql("select id from leaving where id = :id and state = 'PLANNED' for update skip locked")
        .param("id", id).query(Long.class).optional().isPresent();
  }

  @Override
  public void done(long id, Map<Long, Optional<Long>> households, int tasks, Instant now) {
    jdbc.sql("delete from leaving_household where leaving_id = :id").param("id", id).update();
    addHouseholds(id, households);
    jdbc.sql("""
            update leaving set state = 'DONE', done_at = :now, tasks = :tasks, version = version + 1 where id = :id""")
        .param("now", now.atOffset(ZoneOffset.UTC)).param("tasks", tasks).param("id", id).update();
  }

  @Override
  public boolean cancel(long id, int version) {
    return jdbc.sql("""
            update leaving set state = 'CANCELLED', version = version + 1
            where id = :id and version = :version and state = 'PLANNED'""")
        .param("id", id).param("version", version).update() == 1;
  }

  @Override
  public List<StandsIn> standsIn(long staffId, Collection<Long> endedPostings, LocalDate day) {
    return jdbc.sql(LeavingSql.STANDS_IN).param("staff", staffId).param("day", day)
        .param("ended", endedPostings.toArray(Long[]::new))
        .query((row, number) -> new StandsIn(row.getLong("id"), row.getLong("absence_id"), row.getLong("absent"),
            row.getString("name"), WorkKind.valueOf(row.getString("kind")), row.getObject("from_on", LocalDate.class),
            row.getObject("to_on", LocalDate.class))).list();
  }

  @Override
  public void cut(List<StandsIn> parts, LocalDate lastDay) {
    Long[] ids = parts.stream().map(StandsIn::partId).toArray(Long[]::new);
    jdbc.sql("delete from absence_part where id = any(:ids) and from_on > :day")
        .param("ids", ids).param("day", lastDay).update();
    jdbc.sql("update absence_part set to_on = :day where id = any(:ids) and to_on > :day")
        .param("ids", ids).param("day", lastDay).update();
    jdbc.sql("update absence set version = version + 1 where id = any(:ids)")
        .param("ids", parts.stream().map(StandsIn::absenceId).distinct().toArray(Long[]::new)).update();
  }

  @Override
  public List<EmptiedUnit> emptied(Collection<Long> endedPostings, LocalDate day) {
    return jdbc.sql(LeavingSql.EMPTIED).param("day", day).param("ended", endedPostings.toArray(Long[]::new))
        .query((row, number) -> new EmptiedUnit(posting(row), row.getInt("tasks"))).list();
  }

  /** Reads postings and successors of all of them by one statement each. */
  private List<Leaving> withDetails(List<Leaving> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    Long[] ids = bare.stream().map(Leaving::id).toArray(Long[]::new);
    Map<Long, List<Posting>> postings = grouped(jdbc.sql("""
            select lp.leaving_id, p.* from leaving_posting lp join posting p on p.id = lp.posting_id
            where lp.leaving_id = any(:ids) order by p.id""").param("ids", ids)
        .query((row, number) -> Map.entry(row.getLong("leaving_id"), posting(row))).list());
    Map<Long, List<Share>> shares = grouped(jdbc.sql("""
            select h.leaving_id, s.name, count(*) households from leaving_household h
            left join staff_member s on s.id = h.successor_id
            where h.leaving_id = any(:ids) group by h.leaving_id, h.successor_id, s.name
            order by h.successor_id is null, households desc, s.name collate "zh-x-icu" """).param("ids", ids)
        .query((row, number) -> Map.entry(row.getLong("leaving_id"),
            new Share(row.getString("name"), row.getInt("households")))).list());
    return bare.stream().map(one -> new Leaving(one.id(), one.staffId(), one.staffName(), one.from(), one.reason(),
        one.recordedBy(), one.state(), postings.getOrDefault(one.id(), List.of()),
        shares.getOrDefault(one.id(), List.of()), one.tasks(), one.version())).toList();
  }

  private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> rows) {
    return rows.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Posting posting(ResultSet row) throws SQLException {
    return new Posting(row.getLong("id"), row.getLong("staff_id"), Role.valueOf(row.getString("role")),
        row.getString("unit"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }

  private static Leaving leaving(ResultSet row, int number) throws SQLException {
    return new Leaving(row.getLong("id"), row.getLong("staff_id"), row.getString("staff_name"),
        row.getObject("from_on", LocalDate.class), row.getString("reason"), row.getString("recorder"),
        Leaving.State.valueOf(row.getString("state")), List.of(), List.of(), row.getInt("tasks"), row.getInt("version"));
  }
}
