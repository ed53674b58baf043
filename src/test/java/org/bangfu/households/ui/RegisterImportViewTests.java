package org.bangfu.households.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.RegisterFile;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.upload.Findings;
import org.bangfu.households.upload.RegisterUploads;
import org.bangfu.households.upload.UploadState;
import org.bangfu.households.upload.UploadStore;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.RowProblem;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegisterImportViewTests {

  @Autowired private RegisterUploads uploads;
  @Autowired private UploadStore store;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;

  private SignedIn county;

  @BeforeEach
  void personOfTheCounty() {
    county = signIn.as(Role.COUNTY, SignIn.COUNTY);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void sentFileIsTakenInAndItsResultShown() {
    screens.open("households/import");
    String text = new RegisterFile().household(RegisterFile.newNumber()).head("页面户")
        .household(RegisterFile.newNumber()).head("坏户").with(RegisterColumn.LABOUR, "<b>能</b>").text();
    send("名册.csv", text);
    awaitResult();
    assertThat(page()).contains("名册.csv", "部分导入", "有 1 户因错误没有导入", "第 3 行", "劳动能力", "“&lt;b&gt;能&lt;/b&gt;”不在可选项中",
        "下载结果表", "最近的导入");
    assertThat(_find(Upload.class)).isNotEmpty();
  }

  @Test
  void fileThatIsNoRegisterShowsOneSentence() {
    screens.open("households/import");
    send("x.csv", "a,b\n1,2\n");
    awaitResult();
    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("文件缺少列", "没有导入任何一行");
    assertThat(page()).doesNotContain("下载结果表");
  }

  @Test
  void runningImportShowsItsProgressAndTakesNoSecondFile() {
    long run = running();
    try {
      store.progress(run, ImportPhase.LOADING, 250, 1_000, clock.instant());
      screens.open("households/import");
      assertThat(page()).contains("正在导入：250 / 1,000 行", "可以离开本页");
      assertThat(_get(ProgressBar.class).getValue()).isEqualTo(0.25);
      assertThat(_find(Upload.class)).isEmpty();
      assertThat(UI.getCurrent().getPollInterval()).isPositive();
    } finally {
      store.end(run, UploadState.DONE, null, Findings.NONE, clock.instant());
    }
  }

  @Test
  void fileSentBesideARunningImportIsRefusedInASentence() {
    screens.open("households/import");
    RegisterFileUpload upload = _get(RegisterFileUpload.class);
    long run = running();
    try {
      upload.receive(UI.getCurrent(), "second.csv", new ByteArrayInputStream(new byte[0]));
      MockVaadin.clientRoundtrip();
      assertThat(page()).contains("另一次名册导入正在进行");
    } finally {
      store.end(run, UploadState.DONE, null, Findings.NONE, clock.instant());
    }
  }

  @Test
  void faultShowsItsNumber() {
    long run = running();
    store.end(run, UploadState.FAILED, null,
        new Findings(List.of(RowProblem.of(0, "", "shared.error.unexpected", "E-12345678")), List.of(), 0),
        clock.instant());
    screens.open("households/import?run=" + run);
    assertThat(page()).contains("失败", "E-12345678", "没有导入任何一行");
  }

  @Test
  void unknownAndMalformedRunsAreNotFound() {
    screens.open("households/import?run=999999999");
    assertThat(_find(RegisterImportView.class)).isEmpty();
    screens.go("households/import?run=' OR 1=1");
    assertThat(_find(RegisterImportView.class)).isEmpty();
  }

  @Test
  void opensToTheCountyOnly() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("households/import");
    assertThat(_find(RegisterImportView.class)).isEmpty();
  }

  private long running() {
    return store.begin(AreaCode.of(SignIn.COUNTY), county, "running.csv", clock.instant(), clock.instant()).orElseThrow();
  }

  private static void send(String name, String text) {
    _get(RegisterFileUpload.class).receive(UI.getCurrent(), name,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    MockVaadin.clientRoundtrip();
  }

  private void awaitResult() {
    Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30))
        .until(() -> uploads.latest(1), latest -> !latest.get(0).running());
    // As the browser does every second while an import runs.
    com.vaadin.flow.component.ComponentUtil.fireEvent(UI.getCurrent(),
        new com.vaadin.flow.component.PollEvent(UI.getCurrent(), true));
    MockVaadin.clientRoundtrip();
  }

  private static String page() {
    return _get(RegisterImportView.class).getElement().getOuterHTML();
  }
}
