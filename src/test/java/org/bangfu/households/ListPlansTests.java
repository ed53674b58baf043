package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of the register over a county of a hundred thousand households, made within a transaction that is taken back:
 * the database itself counts in it how often a table was read from end to end.
 */
@IntegrationTest
@Transactional
class ListPlansTests {

  private static final int HOUSEHOLDS = 100_000;
  private static final AreaCode TOWNSHIP = AreaCode.of("500229001000");
  private static final AreaCode VILLAGE = AreaCode.of("500229001001");

  @Autowired private HouseholdSearch search;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void county() {
    signIn.areas();
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
            select h.id, substr('王李张刘陈杨赵黄周吴', 1 + (h.id + m) % 10, 1) || substr('建国秀英伟芳娜敏静丽', 1 + (h.id / 7 + m) % 10, 1)
                || substr('强磊军洋勇艳杰娟涛明', 1 + (h.id / 3) % 10, 1),
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
    queries.put("nobody's name", text("𠮷"));
    queries.put("number", text("L000000012345"));
    queries.put("beginning of a number", text("L00000001"));
    queries.put("digits", text("500229"));
    queries.put("ID number", text(RegisterFile.newId()));
    Map<String, List<String>> scans = new TreeMap<>();
    for (Role role : List.of(Role.COUNTY, Role.TOWNSHIP, Role.VILLAGE)) {
      signIn.as(role, role == Role.COUNTY ? SignIn.COUNTY : role == Role.TOWNSHIP ? TOWNSHIP.value() : VILLAGE.value());
      queries.forEach((name, query) -> scanned(query).forEach(table ->
          scans.computeIfAbsent(role + " " + name, it -> new java.util.ArrayList<>()).add(table)));
    }
    assertThat(scans).isEmpty();
  }

  /** Tables that the list, its next page or its count read from end to end. */
  private List<String> scanned(HouseholdQuery query) {
    Map<String, Long> before = scans();
    var first = search.page(query, null, 50);
    if (first.more()) {
      search.page(query, HouseholdQuery.Key.of(first.rows().get(49)), 50);
    }
    search.count(query);
    Map<String, Long> after = scans();
    return after.keySet().stream().filter(table -> after.get(table) > before.get(table)).toList();
  }

  private Map<String, Long> scans() {
    Map<String, Long> found = new TreeMap<>();
    jdbc.sql("""
            select relname, seq_scan from pg_stat_xact_user_tables
            where relname in ('household', 'household_member')""")
        .query((java.sql.ResultSet row) -> {
          found.put(row.getString(1), row.getLong(2));
        });
    return found;
  }

  private static HouseholdQuery text(String typed) {
    return new HouseholdQuery(typed, null, null, null);
  }
}
