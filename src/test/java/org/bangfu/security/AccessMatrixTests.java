package org.bangfu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.CsvTable;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every cell of {@code access-matrix.csv}: role × action × where it lies, answered by the policy on real postings. */
@IntegrationTest
class AccessMatrixTests {

  private static final String[] AREA_RELATIONS = {"own", "inside", "sibling", "parent", "foreign"};

  @Autowired private AccessPolicy access;
  @Autowired private SignIn signIn;
  @Autowired private Areas areas;
  @Autowired private JdbcClient jdbc;

  private final List<CsvTable.Row> matrix = Table.rows("access-matrix.csv", "role", "action", "anywhere", "own", "inside",
      "sibling", "parent", "foreign", "ended", "none");

  @BeforeEach
  void loadAreas() {
    signIn.areas();
  }

  @Test
  void everyRoleAndActionHasItsRow() {
    List<String> wanted = Stream.of(Role.values())
        .flatMap(role -> Arrays.stream(Action.values()).map(action -> role + " " + action)).toList();
    assertThat(matrix.stream().map(row -> row.get("role") + " " + row.get("action")))
        .containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(matrix).allSatisfy(row -> assertThat(row.fields().values()).allMatch(cell -> !cell.isBlank()));
  }

  @Test
  void everyCellOfPeopleInPostIsAnsweredAsTheTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      signIn.as(role, unit(role));
      for (CsvTable.Row row : rowsOf(role)) {
        Action action = Action.valueOf(row.get("action"));
        compare(wrong, row, "anywhere", access.may(action));
        for (String relation : AREA_RELATIONS) {
          compare(wrong, row, relation, access.may(action, area(role, relation)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCellOfEndedPostingsIsAnsweredAsTheTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      signIn.endPostings(signIn.as(role, unit(role)));
      for (CsvTable.Row row : rowsOf(role)) {
        compare(wrong, row, "ended", mayAnything(Action.valueOf(row.get("action")), role));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCellOfPeopleWithoutPostingsIsAnsweredAsTheTableSays() {
    SignedIn nobody = signIn.as(Role.DEPARTMENT, "water");
    jdbc.sql("delete from posting where staff_id = :id").param("id", nobody.staffId()).update();
    List<String> wrong = new ArrayList<>();
    for (CsvTable.Row row : matrix) {
      compare(wrong, row, "none", mayAnything(Action.valueOf(row.get("action")), Role.valueOf(row.get("role"))));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void listsAndSingleAnswersAgreeOnEveryAreaOfTheTree() {
    List<AreaCode> tree = jdbc.sql("select code from area order by code").query(String.class).list().stream()
        .map(AreaCode::new).toList();
    for (Role role : Role.values()) {
      signIn.as(role, unit(role));
      Scope scope = access.scope();
      for (Action action : Action.values()) {
        assertThat(listed(access.where(action, "code"))).as(role + " " + action)
            .isEqualTo(tree.stream().filter(code -> scope.allows(action, code)).map(AreaCode::value).toList());
      }
    }
  }

  private List<String> listed(SqlCondition condition) {
    return jdbc.sql("select code from area where " + condition.sql() + " order by code")
        .params(condition.parameters()).query(String.class).list();
  }

  private boolean mayAnything(Action action, Role role) {
    return access.may(action) || Arrays.stream(AREA_RELATIONS).anyMatch(it -> access.may(action, area(role, it)))
        || !access.where(action, "code").equals(SqlCondition.NOTHING);
  }

  private List<CsvTable.Row> rowsOf(Role role) {
    return matrix.stream().filter(row -> row.get("role").equals(role.name())).toList();
  }

  private static void compare(List<String> wrong, CsvTable.Row row, String column, boolean answer) {
    if (row.get(column).equals("yes") != answer) {
      wrong.add("line %d: %s %s %s should be %s"
          .formatted(row.line(), row.get("role"), row.get("action"), column, row.get(column)));
    }
  }

  private String unit(Role role) {
    return switch (role) {
      case VILLAGE -> village(0).value();
      case CONTACT, TOWNSHIP, SUPERVISOR -> township(0).value();
      case DEPARTMENT -> "health";
      case COUNTY, DESIGNER, ADMINISTRATOR -> SignIn.COUNTY;
    };
  }

  private AreaCode area(Role role, String relation) {
    Map<String, AreaCode> places = new HashMap<>();
    switch (role) {
      case VILLAGE -> {
        places.put("own", village(0));
        places.put("inside", village(1));
        places.put("sibling", village(1));
        places.put("parent", township(0));
      }
      case CONTACT, TOWNSHIP, SUPERVISOR -> {
        places.put("own", township(0));
        places.put("inside", village(0));
        places.put("sibling", township(1));
        places.put("parent", AreaCode.of(SignIn.COUNTY));
      }
      case DEPARTMENT, COUNTY, DESIGNER, ADMINISTRATOR -> {
        places.put("own", AreaCode.of(SignIn.COUNTY));
        places.put("inside", village(0));
        places.put("sibling", AreaCode.of("500230000000"));
        places.put("parent", AreaCode.of("500000000000"));
      }
    }
    return places.getOrDefault(relation, AreaCode.of("500101001001"));
  }

  private AreaCode township(int number) {
    return areas.children(AreaCode.of(SignIn.COUNTY)).get(number).code();
  }

  private AreaCode village(int number) {
    List<Area> villages = areas.children(township(0));
    return villages.get(number).code();
  }
}
