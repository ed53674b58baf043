package org.bangfu.migration;

import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the wizard to the finished run, as a designer clicks it. */
class MigrationScreensTests extends MigrationTest {

  @Autowired private Screens screens;
  @Autowired private MigrationSheet sheet;

  @AfterEach
  void close() {
    screens.close();
  }

  private void twoVersions() {
    moving.deploy(moving.model().startEvent().userTask("Task_One").name("受理").camundaCandidateGroups("village")
        .userTask("Task_Gone").name("旧环节").camundaCandidateGroups("village").endEvent().done());
    moving.deploy(moving.model().startEvent().userTask("Task_One").name("受理").camundaCandidateGroups("township")
        .endEvent().done());
  }

  @Test
  void aRunIsPutTogetherTriedStartedAndReported() throws IOException {
    twoVersions();
    List<String> cases = moving.start(3, Map.of());
    moving.complete(moving.task(cases.get(2)));
    screens.open("migration/new?process=" + moving.process());
    _get(TextArea.class, spec -> spec.withLabel("案件编号名单")).setValue(cases.get(0) + "，" + cases.get(2) + " NIX-1");
    assertThat(said("将迁移 2 件（名单中 3 个编号，不在范围内的不计）")).isTrue();
    _click(button("建立迁移"));
    _click(button("试运行"));
    worked();
    assertThat(said("共 2 件：试运行通过待迁移 1，已迁移 0，未通过 1")).isTrue();
    assertThat(said("案件停在“旧环节”，这里没有对应环节，请补上对应：1 件")).isTrue();
    _click(button("开始迁移 1 件"));
    _fireConfirm(_get(ConfirmDialog.class));
    worked();

    assertThat(said("共 2 件：试运行通过待迁移 0，已迁移 1，未通过 1")).isTrue();
    assertThat(_find(Button.class, spec -> spec.withText("还原"))).hasSize(1);
    assertThat(moving.versionOf(cases.get(0))).isEqualTo(2);
    assertThat(moving.versionOf(cases.get(1))).as("not in the list").isEqualTo(1);
    assertThat(sheet.write(run(), Locale.SIMPLIFIED_CHINESE, new ByteArrayOutputStream())).isEqualTo(2);
    screens.go("migration");
    assertThat(_get(H1.class).getText()).isEqualTo("在办案件迁移");
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static boolean said(String text) {
    return _find(Span.class).stream().anyMatch(span -> span.getText().equals(text));
  }

  private static long run() {
    String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The worker's turn, and then the look that the page takes every second. */
  private void worked() {
    moving.worked(migrations.read(run()));
    ComponentUtil.fireEvent(UI.getCurrent(),
        new PollEvent(UI.getCurrent(), true));
  }
}
