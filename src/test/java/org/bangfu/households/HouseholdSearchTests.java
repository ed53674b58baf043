package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.areas.AreaImport;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.PersonalId;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed into the register's search, by a person of one village with a neighbour. */
@IntegrationTest
class HouseholdSearchTests {

  /** 15 digits of before 2000, and what it is today. */
  private static final String OLD_ID = "500229491231002";

  @TempDir private Path folder;
  @Autowired private HouseholdSearch search;
  @Autowired private HouseholdImport imports;
  @Autowired private AreaImport areaImport;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  private AreaCode own;
  private AreaCode neighbour;
  private String first;

  @BeforeEach
  void twoVillages() {
    signIn.areas();
    Villages villages = new Villages(areaImport);
    own = villages.empty();
    neighbour = villages.empty();
    first = RegisterFile.newNumber();
    take(new RegisterFile()
        .village(own.value()).household(first).head("张建国").member("李𠮷娜", "配偶")
        .household(RegisterFile.newNumber()).head("欧阳·阿依").member("张%明", "之子").member("王_", "之女")
        .village(neighbour.value()).household(RegisterFile.newNumber()).head("张建国"));
    signIn.as(Role.VILLAGE, own.value());
  }

  @Test
  void villageSeesAndCountsItsOwnOnly() {
    assertThat(page(HouseholdQuery.ALL).rows()).hasSize(2).allMatch(row -> row.village().equals(own));
    assertThat(search.count(HouseholdQuery.ALL).counted()).isEqualTo(2);
    HouseholdQuery next = new HouseholdQuery("", neighbour, null, null);
    assertThat(page(next).rows()).isEmpty();
    assertThat(search.count(next).counted()).isZero();
    assertThat(found("张建国")).containsExactly("张建国");
  }

  @Test
  void townshipSeesBothAndNarrowsToOne() {
    signIn.as(Role.TOWNSHIP, own.township().value());
    assertThat(page(new HouseholdQuery("张建国", own.township(), null, null)).rows()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page(new HouseholdQuery("张建国", neighbour, null, null)).rows()).hasSize(1);
  }

  @Test
  void administratorSeesNoHousehold() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(page(HouseholdQuery.ALL).rows()).isEmpty();
    assertThat(search.count(HouseholdQuery.ALL).counted()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"张建国,张建国", "建国,张建国", "张,'张建国,欧阳·阿依'", "𠮷,张建国", "𠮷娜,张建国", "李𠮷,张建国", "·,欧阳·阿依", "欧阳·,欧阳·阿依",
      "' 建国 ',张建国"})
  void findsByPartOfAnyMembersName(String typed, String heads) {
    assertThat(found(typed)).containsExactlyInAnyOrder(heads.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"国张", "張建国", "建  国", "' OR 1=1", "'; drop table household; --", "张建国'", "\\", "%%", "__", "张_国", "张%国",
      "${7*7}", "<img src=x onerror=alert(1)>", "𠮷𠮷"})
  void whatNobodyIsCalledFindsNobody(String typed) {
    assertThat(found(typed)).isEmpty();
    assertThat(search.count(query(typed)).counted()).isZero();
  }

  @Test
  void percentAndUnderscoreAreLettersOfANameAndNoPatterns() {
    assertThat(found("%")).containsExactly("欧阳·阿依");
    assertThat(found("张%")).containsExactly("欧阳·阿依");
    assertThat(found("_")).containsExactly("欧阳·阿依");
  }

  @Test
  void signsThatCannotBeSeenAreOverlooked() {
    assertThat(found("张\u0000建\u202e国\ud842")).containsExactly("张建国");
  }

  @Test
  void emptyTextAndBlanksFindEverything() {
    assertThat(found("")).hasSize(2);
    assertThat(found(" \u3000 ")).hasSize(2);
  }

  @Test
  void findsByHouseholdNumberFromItsBeginning() {
    assertThat(found(first)).containsExactly("张建国");
    assertThat(page(query(first.substring(0, first.length() - 1))).rows()).isNotEmpty();
    assertThat(found(first + "0")).isEmpty();
    assertThat(found(first.toLowerCase(java.util.Locale.ROOT))).containsExactly("张建国");
  }

  @Test
  void findsAPersonByTheWholeIdNumberHoweverItIsTyped() {
    String number = RegisterFile.newNumber();
    String id = idEndingWithX();
    take(new RegisterFile().village(own.value()).household(number).head("证件人").with(RegisterColumn.ID_NUMBER, id));
    assertThat(found(id)).containsExactly("证件人");
    assertThat(found(id.toLowerCase(java.util.Locale.ROOT))).containsExactly("证件人");
    assertThat(found(" " + fullWidth(id) + "\u3000")).containsExactly("证件人");
    assertThat(found(id.substring(0, 17))).isEmpty();
    assertThat(found(id.substring(0, 17) + "1")).isEmpty();
  }

  @Test
  void fifteenDigitsFindThePersonOfEighteen() {
    take(new RegisterFile().village(own.value()).household(RegisterFile.newNumber()).head("老证人")
        .with(RegisterColumn.ID_NUMBER, OLD_ID));
    assertThat(found(OLD_ID)).containsExactly("老证人");
    String seventeen = OLD_ID.substring(0, 6) + "19" + OLD_ID.substring(6);
    assertThat(found(seventeen + PersonalId.check(seventeen))).containsExactly("老证人");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    RegisterFile many = new RegisterFile().village(own.value());
    for (int i = 0; i < 23; i++) {
      many.household(RegisterFile.newNumber()).head("翻页户");
    }
    take(many);
    List<String> seen = new ArrayList<>();
    HouseholdQuery.Key after = null;
    Slice<Household> slice;
    do {
      slice = search.page(HouseholdQuery.ALL, after, 10);
      slice.rows().forEach(row -> seen.add(row.householdNo()));
      after = HouseholdQuery.Key.of(slice.rows().get(slice.rows().size() - 1));
    } while (slice.more());
    assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void searchingLeavesTheRegisterAsItWas() {
    found("'; delete from household; --");
    assertThat(jdbc.sql("select count(*) from household where area = :own").param("own", own.value())
        .query(Long.class).single()).isEqualTo(2);
  }

  private List<String> found(String typed) {
    return page(query(typed)).rows().stream().map(Household::headName).toList();
  }

  private Slice<Household> page(HouseholdQuery query) {
    return search.page(query, null, 50);
  }

  private static HouseholdQuery query(String typed) {
    return new HouseholdQuery(typed, null, null, null);
  }

  private void take(RegisterFile file) {
    assertThat(ActingAs.system(() -> imports.run(file.csv(folder), "test", ImportProgress.NONE)).problems()).isEmpty();
  }

  private static String idEndingWithX() {
    String id = RegisterFile.newId();
    while (!id.endsWith("X")) {
      id = RegisterFile.newId();
    }
    return id;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }
}
