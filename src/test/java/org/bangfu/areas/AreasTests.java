package org.bangfu.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.households.Villages;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AreasTests {

  private static final AreaCode COUNTY = AreaCode.of("500229000000");

  @Autowired private Areas areas;
  @Autowired private AreaImport areaImport;
  @Autowired private SignIn signIn;
  @TempDir private Path folder;

  @BeforeEach
  void loadAreas() {
    signIn.areas();
  }

  @Test
  void theCountyHasItsTownshipsAndVillages() {
    assertThat(areas.children(COUNTY)).hasSize(25).extracting(Area::level).containsOnly(AreaCode.Level.TOWNSHIP);
    // Other tests put villages of their own into the shared tree.
    assertThat(areas.villagesUnder(COUNTY)).filteredOn(area -> !area.name().startsWith(Villages.NAME)).hasSize(204);
    assertThat(areas.villagesUnder(AreaCode.of("500229001000"))).hasSize(10)
        .allMatch(area -> area.code().township().value().equals("500229001000"));
    assertThat(areas.villagesUnder(AreaCode.of("500229001001"))).hasSize(1);
  }

  @Test
  void pathsReadFromTheCountyDownWithShortNames() {
    assertThat(areas.path(AreaCode.of("500229001001"))).isEqualTo("城口县 / 葛城街道 / 土城社区");
    assertThat(areas.path(AreaCode.of("999999001001"))).isEqualTo("999999001001");
    assertThat(areas.byCode(AreaCode.of("500229001001")).name()).isEqualTo("土城社区居民委员会");
  }

  @Test
  void unknownCodesAreNotFound() {
    assertThatThrownBy(() -> areas.byCode(AreaCode.of("500229999999"))).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aSecondImportChangesNothing() {
    ImportOutcome again = areaImport.run(Path.of("src/main/resources/demo/areas-500229.csv"));
    assertThat(again).isEqualTo(new ImportOutcome(230, 0, 0, again.problems()));
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void badRowsAreNamedAndGoodOnesTaken() throws IOException {
    Path file = folder.resolve("areas.csv");
    Files.writeString(file, """
        code,name,parent_code,level
        500240000000,石柱县,,county
        500240001000,测试街道,500240000000,township
        500240001001,测试村,500240001000,village
        50024000100,短码村,500240001000,village
        500240001002,,500240001000,village
        500240001003,错级村,500240001000,township
        500240002001,无上级村,500240002000,village
        """, Charset.forName("GB18030"));
    ImportOutcome outcome = areaImport.run(file);
    assertThat(outcome.added()).isEqualTo(3);
    assertThat(outcome.problems()).extracting(RowProblem::row).containsExactly(5L, 6L, 7L, 8L);
    assertThat(outcome.problems()).extracting(RowProblem::key).containsExactly("area.code.invalid", "areas.import.name",
        "areas.import.level", "areas.import.parent");
    assertThat(areas.path(AreaCode.of("500240001001"))).isEqualTo("石柱县 / 测试街道 / 测试村");
  }

  @Test
  void filesThatAreNoSuchTableAreRefusedWithASentence() throws IOException {
    assertThatThrownBy(() -> areaImport.run(Files.writeString(folder.resolve("a.csv"), "code,name\n1,2\n")))
        .isInstanceOfSatisfying(BusinessException.class,
            refusal -> assertThat(refusal.key()).isEqualTo("import.file.columnMissing"));
    assertThatThrownBy(() -> areaImport.run(Files.writeString(folder.resolve("b.csv"), "")))
        .isInstanceOfSatisfying(BusinessException.class,
            refusal -> assertThat(refusal.key()).isEqualTo("import.file.empty"));
  }
}
