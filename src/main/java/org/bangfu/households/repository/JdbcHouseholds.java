package org.bangfu.households.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Category;
import org.bangfu.households.ChangeKind;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdChange;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdStore;
import org.bangfu.households.Member;
import org.bangfu.households.OtherHousehold;
import org.bangfu.households.PersonalNumber;
import org.bangfu.households.Risk;
import org.bangfu.privacy.Masking;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHouseholds implements HouseholdStore {

  static final String HOUSEHOLD = """
      select h.*, (select count(*) from household_member p
        where p.household_id = h.id and p.left_on is null) as size
      from household h
      """;

  private final JdbcClient jdbc;
  private final Sealed sealed;
  private final ListSql lists;
  private final ChangeRows changes;
  private final Clock clock;

  JdbcHouseholds(JdbcClient jdbc, Sealed sealed, ListSql lists, ChangeRows changes, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.lists = lists;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public Optional<Household> find(long householdId) {
    return jdbc.sql(HOUSEHOLD + "where h.id = :id").param("id", householdId).query(Columns::household).optional();
  }

  @Override
  public Optional<Household> ofMember(long memberId) {
    return jdbc.sql(HOUSEHOLD + "where h.id = (select m.household_id from household_member m where m.id = :member)")
        .param("member", memberId).query(Columns::household).optional();
  }

  @Override
  public List<Member> members(long householdId) {
    return jdbc.sql("""
            select * from household_member where household_id = :household and left_on is null
            order by relation <> 'HEAD', birth_date, id""")
        .param("household", householdId).query(this::member).list();
  }

  @Override
  public List<Member> formerMembers(long householdId) {
    return jdbc.sql("""
            select * from household_member where household_id = :household and left_on is not null
            order by left_on desc, id desc limit 200""")
        .param("household", householdId).query(this::member).list();
  }

  @Override
  public Slice<Household> page(HouseholdQuery query, SqlCondition reach, HouseholdQuery.@Nullable Key after,
      int limit) {
    return Slice.of(lists.page(query, reach, after, limit + 1), limit);
  }

  @Override
  public long count(HouseholdQuery query, SqlCondition reach, long bound) {
    return lists.count(query, reach, bound);
  }

  @Override
  public Map<Long, OtherHousehold> alsoElsewhere(long householdId) {
    Map<Long, OtherHousehold> found = new HashMap<>();
    jdbc.sql("""
            select m.id as member_id, h.id, h.household_no, h.area
            from household_member m
            join household_member o on o.id_index = m.id_index and o.household_id <> m.household_id
              and o.left_on is null
            join household h on h.id = o.household_id
            where m.household_id = :household and m.left_on is null""")
        .param("household", householdId)
        .query((ResultSet row) -> {
          found.put(row.getLong("member_id"), new OtherHousehold(row.getLong("id"), row.getString("household_no"),
              new AreaCode(row.getString("area"))));
        });
    return found;
  }

  @Override
  public boolean setRisks(long householdId, Set<Risk> risks) {
    return jdbc.sql("""
            update household set risks = cast(:risks as varchar[]), version = version + 1, changed_at = :now
            where id = :id and risks is distinct from cast(:risks as varchar[])""")
        .param("risks", Columns.words(risks)).param("now", Columns.time(clock.instant())).param("id", householdId)
        .update() > 0;
  }

  @Override
  public void setCategory(long householdId, @Nullable Category category) {
    jdbc.sql("""
            update household set category = :category, version = version + 1, changed_at = :now
            where id = :id and category is distinct from :category""")
        .param("category", category == null ? null : category.name())
        .param("now", Columns.time(clock.instant())).param("id", householdId)
        .update();
  }

  @Override
  public Optional<String> number(long householdId, @Nullable Long memberId, PersonalNumber what) {
    return switch (what) {
      case ID_NUMBER -> number("household_member", "id_number", memberId);
      case CERTIFICATE -> number("household_member", "certificate", memberId);
      case PHONE -> number("household", "phone", householdId);
      case BANK_ACCOUNT -> number("household", "bank", householdId);
    };
  }

  /** Table and column are words of this class, never of a caller. */
  private Optional<String> number(String table, String column, @Nullable Long row) {
    return row == null ? Optional.empty()
        : jdbc.sql("select %s from %s where id = :id and %s is not null".formatted(column, table, column))
            .param("id", row).query((result, number) -> sealed.open(result.getBytes(1), table, column, row)).optional();
  }

  @Override
  public void recordChange(long householdId, ChangeKind kind, String byName, Map<String, List<String>> detail) {
    changes.append(householdId, kind, byName, detail);
  }

  @Override
  public List<HouseholdChange> changes(long householdId, int limit) {
    return changes.latest(householdId, limit);
  }

  private Member member(ResultSet row, int number) throws SQLException {
    String id = sealed.open(row.getBytes("id_number"), "household_member", "id_number", row.getLong("id"));
    return Columns.member(row, Masking.personalId(id));
  }
}
