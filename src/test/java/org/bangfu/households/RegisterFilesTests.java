package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Register files as offices send them: other charsets, other programs, and what only looks like a register file. */
@IntegrationTest
class RegisterFilesTests {

  @TempDir private Path folder;
  @Autowired private HouseholdImport imports;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private MessageSource messages;

  private final String number = RegisterFile.newNumber();

  @BeforeEach
  void area() {
    signIn.areas();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void readsTheCharsetsOfOffices(String charset) {
    RegisterFile file = household("欧阳建国");
    assertTaken(RegisterFile.file(folder, file.text(), Charset.forName(charset)), "欧阳建国");
  }

  @Test
  void readsLettersThatOnlyGb18030AndUtf8Have() {
    RegisterFile file = household("𠮷田·阿依努尔");
    assertTaken(RegisterFile.file(folder, file.text(), Charset.forName("GB18030")), "𠮷田·阿依努尔");
  }

  @Test
  void readsUtf8WithByteOrderMark() {
    assertTaken(RegisterFile.file(folder, '\ufeff' + household("张三").text(), StandardCharsets.UTF_8), "张三");
  }

  @Test
  void readsSemicolonsTabsAndWindowsLineEnds() {
    String text = household("李四").text();
    assertTaken(RegisterFile.file(folder, text.replace("\",\"", "\"\t\"").replace("\n", "\r\n"), StandardCharsets.UTF_8),
        "李四");
  }

  @Test
  void readsSpreadsheets() {
    assertTaken(household("王五").xlsx(folder), "王五");
  }

  @Test
  void missingColumnsAreNamed() {
    Path file = RegisterFile.file(folder, "姓名,电话\n张三,13800000000\n", StandardCharsets.UTF_8);
    assertRefused(file, "households.import.columnsMissing", "户编号", "身份证号");
  }

  @Test
  void columnThatStandsTwiceIsNamed() {
    String text = household("张三").text();
    assertRefused(RegisterFile.file(folder, "\"姓名\"," + text, StandardCharsets.UTF_8), "households.import.columnTwice",
        "姓名");
  }

  @Test
  void binaryFileNamedCsvIsRefused() throws IOException {
    byte[] bytes = new byte[5_000];
    new SplittableRandom(3).nextBytes(bytes);
    Path file = Files.write(folder.resolve("photo.csv"), bytes);
    assertThat(refusal(file).key()).isIn("households.import.binary", "households.import.encoding");
    Files.write(file, new byte[5_000]);
    assertRefused(file, "households.import.binary");
  }

  @Test
  void emptyFileAndFileWithNothingButAHeadingAreRefused() throws IOException {
    assertRefused(Files.createFile(folder.resolve("empty.csv")), "households.import.empty");
    assertRefused(RegisterFile.file(folder, "\n\n , ,\n", StandardCharsets.UTF_8), "households.import.empty");
    assertRefused(RegisterFile.file(folder, household("张三").text().lines().findFirst().orElseThrow() + "\n",
        StandardCharsets.UTF_8), "households.import.empty");
  }

  @Test
  void oldExcelIsToldWhatToDo() throws IOException {
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
    assertRefused(Files.write(folder.resolve("old.xls"), head), "households.import.oldExcel");
  }

  @Test
  void formulasAreNeverEvaluatedAndNamedByCell() {
    Path file = household("张三").member("李梅", "配偶").with(RegisterColumn.NAME, "=CONCATENATE(\"李\",\"梅\")").xlsx(folder);
    ImportResult result = run(file);
    assertThat(result.rejected()).isOne();
    assertThat(result.problems()).containsExactly(
        RowProblem.of(3, "姓名", "households.import.formula", RegisterColumn.NAME.longest()));
    assertThat(heads()).isEmpty();
  }

  @Test
  void textThatBeginsLikeAFormulaStaysTextInACsv() {
    Path file = household("张三").with(RegisterColumn.ADDRESS, "=cmd|' /C calc'!A0").csv(folder);
    assertThat(run(file).householdsNew()).isOne();
    assertThat(jdbc.sql("select address from household where household_no = :no").param("no", number)
        .query(String.class).single()).isEqualTo("=cmd|' /C calc'!A0");
  }

  @Test
  void millionEmptyRowsOfASpreadsheetAreOverlooked() throws IOException {
    Path file = Sheets.withEmptyRows(household("张三").xlsx(folder), folder, 1_000_000);
    ImportResult result = run(file);
    assertThat(result.read()).isOne();
    assertThat(result.householdsNew()).isOne();
    assertThat(heads()).containsExactly("张三");
  }

  @Test
  void spreadsheetThatSwellsWithoutEndIsRefused() throws IOException {
    assertRefused(Sheets.bomb(folder), "households.import.bomb");
  }

  @Test
  void damagedSpreadsheetAndForeignArchiveAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(household("张三").xlsx(folder));
    assertRefused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)),
        "households.import.noSpreadsheet");
    Path archive = folder.resolve("other.zip");
    try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertRefused(archive, "households.import.noSpreadsheet");
  }

  @Test
  void longNumberThatASpreadsheetHasRoundedIsNotTakenForAnIdNumber() throws IOException {
    Path file = Sheets.withNumber(folder, household("张三"), RegisterColumn.ID_NUMBER, 5.1022919800504e17);
    assertThat(run(file).problems()).extracting(RowProblem::column, RowProblem::key)
        .contains(tuple("身份证号", "households.import.longNumber"));
  }

  @Test
  void reasonsNeverRepeatAPersonalNumberFromAShiftedColumn() {
    String id = RegisterFile.newId();
    Path file = household("张三").with(RegisterColumn.VILLAGE, id).with(RegisterColumn.HEALTH, id)
        .with(RegisterColumn.WORK_MONTHS, id).with(RegisterColumn.RELATION, "电话13800001234").csv(folder);
    ImportResult result = run(file);
    assertThat(result.problems()).hasSize(4).allSatisfy(problem -> assertThat(sentence(problem) + problem.arguments())
        .doesNotContain(id.substring(6, 14)).doesNotContain("13800001234"));
  }

  @Test
  void badHouseholdIsNotTakenByHalvesAndItsNeighbourIs() {
    String other = RegisterFile.newNumber();
    Path file = household("张三").member("张小明", "之子").with(RegisterColumn.ID_NUMBER, "110105194912310021")
        .household(other).head("赵六").csv(folder);
    ImportResult result = run(file);
    assertThat(result.householdsNew()).isOne();
    assertThat(result.rejected()).isOne();
    assertThat(result.problems()).containsExactly(RowProblem.of(3, "身份证号", "personalId.check"));
    assertThat(heads()).isEmpty();
    assertThat(jdbc.sql("select count(*) from household_member where name = '张小明'").query(Long.class).single()).isZero();
  }

  private RegisterFile household(String head) {
    return new RegisterFile().household(number).head(head);
  }

  private void assertTaken(Path file, String head) {
    ImportResult result = run(file);
    assertThat(result.problems()).isEmpty();
    assertThat(result.householdsNew()).isOne();
    assertThat(heads()).containsExactly(head);
    ImportResult again = run(file);
    assertThat(List.of(again.householdsNew(), again.householdsChanged(), again.unchanged())).containsExactly(0L, 0L, 1L);
  }

  private void assertRefused(Path file, String key, String... named) {
    BusinessException refusal = refusal(file);
    assertThat(refusal.key()).isEqualTo(key);
    String sentence = messages.getMessage(key, refusal.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    assertThat(List.of(named)).allSatisfy(part -> assertThat(sentence).contains(part));
  }

  private BusinessException refusal(Path file) {
    return catchThrowableOfType(BusinessException.class, () -> run(file));
  }

  private String sentence(RowProblem problem) {
    return messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
  }

  private List<String> heads() {
    return jdbc.sql("select head_name from household where household_no = :no").param("no", number)
        .query(String.class).list();
  }

  private ImportResult run(Path file) {
    return ActingAs.system(() -> imports.run(file, "register", ImportProgress.NONE));
  }
}
