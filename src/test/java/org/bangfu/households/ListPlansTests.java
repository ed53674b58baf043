package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of the register over a county of a hundred thousand households, made within a transaction that is taken back:
 * the database itself counts in it how many rows were read.
 */
@IntegrationTest
@Transactional
class ListPlansTests {

  private static final int HOUSEHOLDS = 100_000;
  private static final int PERSONS = 2 * HOUSEHOLDS;
  /** A page, the next one and their count together read less than the table; a family name that a tenth has reads most. */
  private static final Map<String, Long> MOST_ROWS =
      Map.of("household", (long) HOUSEHOLDS, "household_member", (long) PERSONS);
  /** Rows of these read without an index: a thousand are soon found where most fit. */
  private static final long MOST_UNINDEXED = HOUSEHOLDS / 10;
  private static final AreaCode TOWNSHIP = AreaCode.of("500229001000");
  private static final AreaCode VILLAGE = AreaCode.of("500229001001");

  @Autowired private HouseholdSearch search;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  @BeforeTransaction
  void areas() {
    signIn.areas();
  }

  @BeforeEach
  void county() {
    jdbc.sql("""
            insert into household (household_no, area, head_name, type, category)
            select 'L' || lpad(n::text, 12, '0'), v.code, '户主' || n, 'ORDINARY',
              case when n % 60 = 0 then 'MARGINAL' end
            from generate_series(1, :number) n
            join (select code, row_number() over (order by code) as place, count(*) over () as villages
              from area where level = 'VILLAGE') v on v.place = n % v.villages + 1""")
        .param("number", HOUSEHOLDS).update();
    jdbc.sql("""
            insert into household_member (household_id, name, id_number, id_index, sex, birth_date, relation, health,
              labour, joined_on)
            select h.id, substr('王李张刘陈杨赵黄周吴', cast(1 + (h.id + m) % 10 as int), 1) || substr('建国秀英伟芳娜敏静丽', cast(1 + (h.id / 7 + m) % 10 as int), 1)
                || substr('强磊军洋勇艳杰娟涛明', cast(1 + (h.id / 3) % 10 as int), 1),
              '\\x00', decode(md5(h.id || '/' || m), 'hex'), 'F', '1980-05-04', 'OTHER', 'HEALTHY', 'ORDINARY', '2020-01-01'
            from household h cross join generate_series(1, 2) m where h.household_no like 'L%'""").update();
    jdbc.sql("analyze household, household_member").update();
  }

  @Test
  void noListAndNoCountReadsTheRegisterFromEndToEnd() {
    Map<String, HouseholdQuery> queries = new TreeMap<>();
    queries.put("everything", HouseholdQuery.ALL);
    queries.put("township", new HouseholdQuery("", TOWNSHIP, null, null));
    queries.put("village", new HouseholdQuery("", VILLAGE, null, null));
    queries.put("category", new HouseholdQuery("", null, Category.MARGINAL, null));
    queries.put("rare category", new HouseholdQuery("", null, Category.SUDDEN_HARDSHIP, null));
    queries.put("type", new HouseholdQuery("", null, null, HouseholdType.ORDINARY));
    queries.put("rare type", new HouseholdQuery("", null, null, HouseholdType.LIFTED));
    queries.put("rare type in a village", new HouseholdQuery("", VILLAGE, null, HouseholdType.LIFTED));
    queries.put("name of two letters", text("建国"));
    queries.put("name of three letters", text("张建强"));
    queries.put("family name", text("张"));
    queries.put("nobody's name", text("龘龘"));
    queries.put("number", text("L000000012345"));
    queries.put("beginning of a number", text("L00000001"));
    queries.put("digits", text("500229"));
    queries.put("ID number", text(RegisterFile.newId()));
    List<String> greedy = new ArrayList<>();
    for (Role role : List.of(Role.COUNTY, Role.TOWNSHIP, Role.VILLAGE)) {
      signIn.as(role, role == Role.COUNTY ? SignIn.COUNTY : role == Role.TOWNSHIP ? TOWNSHIP.value() : VILLAGE.value());
      queries.forEach((name, query) -> reads(query).stream()
          .filter(reads -> reads.rows() > MOST_ROWS.get(reads.table()) || reads.unindexed() > MOST_UNINDEXED)
          .forEach(reads -> greedy.add(role + " " + name + " " + reads)));
    }
    assertThat(greedy).isEmpty();
  }

  @Test
  void rareNameIsFoundByTheIndexHoweverOftenTheListWasAskedBefore() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    for (int time = 0; time < 12; time++) {
      reads(text("张建强"));
    }
    assertThat(reads(text("龘龘"))).allSatisfy(reads -> assertThat(reads.rows()).isLessThan(100));
  }

  /** Rows read of a table, and those of them that no index led to. */
  private record Reads(String table, long rows, long unindexed) {

    Reads since(Reads before) {
      return new Reads(table, rows - before.rows, unindexed - before.unindexed);
    }
  }

  /** What the list, its next page and its count read. */
  private List<Reads> reads(HouseholdQuery query) {
    List<Reads> before = readSoFar();
    Slice<Household> first = search.page(query, null, 50);
    if (first.more()) {
      search.page(query, HouseholdQuery.Key.of(first.rows().get(49)), 50);
    }
    search.count(query);
    List<Reads> after = readSoFar();
    return List.of(after.get(0).since(before.get(0)), after.get(1).since(before.get(1)));
  }

  private List<Reads> readSoFar() {
    return jdbc.sql("""
            select relname, seq_tup_read + coalesce(idx_tup_fetch, 0), seq_tup_read from pg_stat_xact_user_tables
            where relname in ('household', 'household_member') order by relname""")
        .query((row, number) -> new Reads(row.getString(1), row.getLong(2), row.getLong(3))).list();
  }

  private static HouseholdQuery text(String typed) {
    return new HouseholdQuery(typed, null, null, null);
  }
}
