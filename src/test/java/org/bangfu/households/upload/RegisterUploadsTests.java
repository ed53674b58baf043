package org.bangfu.households.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.RegisterFile;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowProblem;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@IntegrationTest
class RegisterUploadsTests {

  @TempDir private Path folder;
  @Autowired private RegisterUploads uploads;
  @Autowired private UploadStore store;
  @Autowired private UploadRuns runs;
  @Autowired private UploadThread thread;
  @Autowired private HouseholdImport imports;
  @Autowired private AccessPolicy access;
  @Autowired private ResultSheet sheet;
  @Autowired private RegisterTemplate template;
  @Autowired private LeftFiles leftFiles;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  private final String number = RegisterFile.newNumber();
  private SignedIn county;

  @BeforeEach
  void personOfTheCounty() {
    county = signIn.as(Role.COUNTY, SignIn.COUNTY);
  }

  @AfterEach
  void clock() {
    clock.reset();
  }

  @Test
  void takesTheGoodHouseholdsAndTellsTheBadCells() {
    Upload done = ended(uploads.begin(stream(good().household(RegisterFile.newNumber()).head("坏户")
        .with(RegisterColumn.HEALTH, "还行")), "C:\\名册\\登记\u0007.csv"));
    assertThat(done.state()).isEqualTo(UploadState.DONE);
    assertThat(done.fileName()).isEqualTo("登记.csv");
    assertThat(done.byName()).isEqualTo(county.name());
    assertThat(done.counts()).isEqualTo(new Upload.Counts(2, 1, 0, 0, 1, 1, 0));
    assertThat(uploads.findings(done.id()).problems()).extracting(RowProblem::row, RowProblem::column)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "健康状况"));
    assertThat(audited("household.import")).isOne();
  }

  @Test
  void importGoesOnAfterItsPersonHasLeft() {
    long run = uploads.begin(stream(good()), "register.csv");
    signIn.out();
    signIn.as(county);
    assertThat(ended(run).state()).isEqualTo(UploadState.DONE);
  }

  @Test
  void fileThatIsNoRegisterIsRefusedWithItsSentence() {
    Upload done = ended(uploads.begin(stream("a,b\n1,2\n"), "x.csv"));
    assertThat(done.state()).isEqualTo(UploadState.REFUSED);
    assertThat(done.counts()).isNull();
    assertThat(uploads.findings(done.id()).problems()).extracting(RowProblem::key)
        .containsExactly("households.import.columnsMissing");
  }

  @Test
  void secondImportBesideARunningOneIsRefusedBeforeItIsReceived() {
    long running = store.begin(AreaCode.of(SignIn.COUNTY), county, "first.csv", clock.instant(), clock.instant())
        .orElseThrow();
    try {
      InputStream unread = new InputStream() {
        @Override
        public int read() {
          throw new AssertionError("received");
        }
      };
      assertThatThrownBy(() -> uploads.begin(unread, "second.csv")).isInstanceOf(BusinessException.class)
          .hasMessageContaining("households.import.running");
      assertThat(runs.begin("third.csv")).isEmpty();
    } finally {
      store.end(running, UploadState.DONE, null, Findings.NONE, clock.instant());
    }
  }

  @Test
  void importThatDiedWithItsApplicationStandsInterruptedAndHoldsNobodyUp() {
    long dead = runs.begin("dead.csv").orElseThrow();
    clock.advance(UploadRuns.SILENCE.plusSeconds(1));
    assertThat(uploads.find(dead).state()).isEqualTo(UploadState.STOPPED);
    assertThat(ended(uploads.begin(stream(good()), "next.csv")).state()).isEqualTo(UploadState.DONE);
    assertThat(uploads.find(dead).state()).isEqualTo(UploadState.STOPPED);
  }

  @Test
  void tooLargeAndBrokenOffFilesAreRefusedAndLeaveNothing() throws IOException {
    long before = temporaryFiles();
    RegisterUploads small = new RegisterUploads(imports, runs, thread, new UploadProperties(DataSize.ofMegabytes(1)),
        access);
    assertThatThrownBy(() -> small.begin(new ByteArrayInputStream(new byte[(1 << 20) + 1]), "x.csv"))
        .hasMessageContaining("households.upload.tooLarge");
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("reset");
      }
    };
    assertThatThrownBy(() -> uploads.begin(broken, "x.csv")).hasMessageContaining("households.upload.interrupted");
    assertThat(temporaryFiles()).isEqualTo(before);
    assertThat(runs.running()).isFalse();
  }

  @Test
  void filesThatAKilledApplicationLeftAreDeletedAndYoungOnesAreNot() throws IOException {
    Path left = Files.createTempFile(LeftFiles.PREFIX, ".tmp");
    Path young = Files.createTempFile(LeftFiles.PREFIX, ".tmp");
    Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
    Files.setLastModifiedTime(young, FileTime.from(clock.instant().minus(Duration.ofHours(23))));
    leftFiles.remove();
    assertThat(left).doesNotExist();
    assertThat(young).exists();
    Files.delete(young);
  }

  @Test
  void onlyTheCountyImportsAndSeesResults() {
    long run = ended(uploads.begin(stream(good()), "register.csv")).id();
    for (Role role : List.of(Role.TOWNSHIP, Role.ADMINISTRATOR, Role.SUPERVISOR)) {
      signIn.as(role, SignIn.COUNTY.substring(0, 6) + (role == Role.TOWNSHIP ? "001000" : "000000"));
      assertThatThrownBy(() -> uploads.begin(stream(good()), "x.csv")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> uploads.find(run)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> uploads.findings(run)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> uploads.latest(5)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void anotherCountySeesNothingOfIt() {
    long run = ended(uploads.begin(stream(good()), "register.csv")).id();
    jdbc.sql("update register_upload set area = '500230000000' where id = :id").param("id", run).update();
    assertThatThrownBy(() -> uploads.findings(run)).isInstanceOf(NotFoundException.class);
    assertThat(uploads.latest(100)).noneMatch(upload -> upload.id() == run);
  }

  @Test
  void findingsStandEncryptedInTheDatabase() {
    Upload done = ended(uploads.begin(stream(good().with(RegisterColumn.HEALTH, "不可读取")), "x.csv"));
    byte[] kept = jdbc.sql("select findings from register_upload where id = :id").param("id", done.id())
        .query(byte[].class).single();
    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("不可读取", "households.import");
  }

  @Test
  void cellsOfTheResultSheetAreTextThatNoSpreadsheetRuns() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet.write(new Findings(List.of(RowProblem.of(7, "=HYPERLINK(\"x\")", "households.import.unknownColumn"),
        RowProblem.of(8, "+1", "households.import.word", "@SUM", "是")), List.of(), 3), Locale.SIMPLIFIED_CHINESE, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\ufeff行,列,类别,原因")
        .contains("7,\"'=HYPERLINK(\"\"x\"\")\",未导入,", "8,'+1,未导入,", "另有 3 处错误");
  }

  @Test
  void templateIsAFileThatTheImportReads() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.write(Locale.SIMPLIFIED_CHINESE, out);
    Upload done = ended(uploads.begin(new ByteArrayInputStream(out.toByteArray()), "template.xlsx"));
    // Every heading is understood; only the people are missing.
    assertThat(uploads.findings(done.id()).problems()).extracting(RowProblem::key)
        .containsExactly("households.import.empty");
  }

  private Upload ended(long run) {
    return Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30))
        .until(() -> uploads.find(run), upload -> !upload.running());
  }

  private RegisterFile good() {
    return new RegisterFile().household(number).head("好户");
  }

  private static InputStream stream(RegisterFile file) {
    return stream(file.text());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private long audited(String action) {
    return jdbc.sql("select count(*) from audit_entry where action = :action and staff_id = :staff")
        .params(Map.of("action", action, "staff", county.staffId())).query(Long.class).single();
  }

  private static long temporaryFiles() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("bangfu-register-")).count();
    }
  }
}
