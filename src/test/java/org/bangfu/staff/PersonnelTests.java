package org.bangfu.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowProblem;
import org.bangfu.shared.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PersonnelTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Personnel personnel;
  @Autowired private StaffImport staffImport;
  @Autowired private SignIn signIn;
  @TempDir private Path folder;

  @BeforeEach
  void loadAreas() {
    signIn.areas();
  }

  @Test
  void tenDepartmentsCompareAndSixMoreAreKnown() {
    assertThat(personnel.departments()).hasSize(16);
    assertThat(personnel.comparingDepartments()).extracting(Department::code).containsExactly("education",
        "civil-affairs", "human-resources", "housing", "water", "agriculture", "health", "emergency",
        "medical-insurance", "disabled-persons");
  }

  @Test
  void staffOfAGroupAreThoseInPostToday() {
    SignedIn one = signIn.staff("group-one", Role.VILLAGE, "500229002002");
    SignedIn two = signIn.staff("group-two", Role.VILLAGE, "500229002002");
    signIn.endPostings(two);
    assertThat(personnel.staffOf("village:500229002002")).extracting(StaffMember::username).containsExactly("group-one");
    assertThat(personnel.staffOf("contact:" + one.staffId())).extracting(StaffMember::id).containsExactly(one.staffId());
    assertThat(personnel.staffOf("nonsense")).isEmpty();
    assertThat(personnel.staffOf("contact:%")).isEmpty();
  }

  @Test
  void unitsThatDoNotSuitTheRoleAreRefused() {
    SignedIn who = signIn.staff("unit-tester", Role.DEPARTMENT, "water");
    for (String unit : List.of("", "%", "5002290010010", "500229001000", "500229000000", "500101001001", "water")) {
      assertThatThrownBy(() -> ActingAs.system(() -> personnel.addPosting(who.staffId(), Role.VILLAGE, unit, DAY, null)))
          .as(unit).isInstanceOfSatisfying(BusinessException.class,
              refusal -> assertThat(refusal.key()).isEqualTo("staff.unit.unknown"));
    }
    assertThatThrownBy(() -> ActingAs.system(
        () -> personnel.addPosting(who.staffId(), Role.DEPARTMENT, "no-such", DAY, null)))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void onlyAdministratorsChangeStaffAndOnlyTheyAndTheCountyRead() {
    SignedIn who = signIn.staff("changed-by", Role.DEPARTMENT, "water");
    for (Role role : List.of(Role.COUNTY, Role.DEPARTMENT)) {
      signIn.as(role, role == Role.COUNTY ? SignIn.COUNTY : "health");
      assertThatThrownBy(() -> personnel.create("new-one", "新人")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> personnel.rename(who.staffId(), "改名")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> personnel.setActive(who.staffId(), false)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> personnel.addPosting(who.staffId(), Role.COUNTY, SignIn.COUNTY, DAY, null))
          .isInstanceOf(NotFoundException.class);
    }
    assertThatThrownBy(() -> personnel.search("", null, 10)).isInstanceOf(NotFoundException.class);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    personnel.rename(who.staffId(), "改名");
    assertThat(personnel.find(who.staffId())).map(StaffMember::name).contains("改名");
  }

  @Test
  void theListPagesByUsernameAndTakesSignsLiterally() {
    for (String name : List.of("paged-a", "paged-b", "paged-c")) {
      signIn.staff(name, Role.DEPARTMENT, "water");
    }
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    Slice<StaffMember> first = personnel.search("paged-", null, 2);
    assertThat(first.rows()).extracting(StaffMember::username).containsExactly("paged-a", "paged-b");
    assertThat(first.more()).isTrue();
    assertThat(personnel.search("paged-", "paged-b", 2).rows()).extracting(StaffMember::username)
        .containsExactly("paged-c");
    assertThat(personnel.search("%", null, 2).rows()).isEmpty();
    assertThat(personnel.search("' or 1=1 --", null, 2).rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0", "\\", "'; drop table staff_member; --", "${7*7}", "\uD842", "<img src=x>"})
  void hostileSearchesFindNobodyAndBreakNothing(String typed) {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(personnel.search(typed, null, 20).rows()).isEmpty();
    assertThat(personnel.search("a".repeat(10_000_000), null, 20).rows()).isEmpty();
  }

  @Test
  void importTakesGoodRowsNamesBadOnesAndChangesNothingTheSecondTime() throws IOException {
    Path file = Files.writeString(folder.resolve("staff.csv"), """
        username,name,role,unit,from,to
        imported1,李一,village,500229001001,2026-01-01,
        imported1,李一,contact,500229001000,2026-01-01,2026-12-31
        imported2,王二,village,%,2026-01-01,
        imported3,赵三,emperor,500229001001,2026-01-01,
        imported4,钱四,village,500229001001,01/02/2026,
        Bad Name,孙五,village,500229001001,2026-01-01,
        imported6,周六,department,health,2026-01-01,2025-01-01
        """);
    ImportOutcome outcome = ActingAs.system(() -> staffImport.run(file));
    assertThat(outcome.added()).isEqualTo(2);
    assertThat(outcome.problems()).extracting(RowProblem::row).containsExactly(4L, 5L, 6L, 7L, 8L);
    assertThat(outcome.problems()).extracting(RowProblem::key).containsExactly("staff.unit.unknown",
        "staff.role.unknown", "staff.import.day", "staff.username.invalid", "staff.posting.order");
    assertThat(personnel.findByUsername("imported6")).isEmpty();
    ImportOutcome again = ActingAs.system(() -> staffImport.run(file));
    assertThat(again.added() + again.changed()).isZero();
  }
}
