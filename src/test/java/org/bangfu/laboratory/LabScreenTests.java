package org.bangfu.laboratory;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.design.Drafts;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import(PastCases.class)
class LabScreenTests {

  @Autowired
  private LabWork work;
  @Autowired
  private PastCases past;
  @Autowired
  private Drafts drafts;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private Screens screens;

  private long draft;

  @BeforeEach
  void aDraftWithALowerLine() {
    clock.reset();
    SampleFamily family = SampleFamily.next().released(publisher, transaction);
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    draft = drafts.open(family.name(), "监测线五千");
    drafts.save(draft, family.dmnName(), 0, family.dmn(5000));
    past.decided(family, Dossiers.VILLAGE, 4_500);
    past.decided(family, Dossiers.VILLAGE, 5_500);
    past.decided(family, "500229107201", 5_900);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void aDesignerStartsARunAndSeesWhatChangesByTownshipAndCase() {
    screens.open("design/lab/" + draft);
    assertThat(_get(EmptyState.class)).isNotNull();

    _click(_get(Button.class, spec -> spec.withText("开始试算")));
    assertThat(_find(ProgressBar.class)).hasSize(1);
    while (work.portion()) {
      // The thread's part.
    }
    screens.go("design");
    screens.go("design/lab/" + draft);

    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("共 3 件：2 件结果不同");
    assertThat(_find(NativeTable.class)).hasSize(2);
    Grid<?> cases = _get(Grid.class);
    assertThat(GridKt._size(cases)).isEqualTo(2);
    List<Button> townships = _find(Button.class, spec -> spec.withPredicate(button -> button.getParent()
        .flatMap(cell -> cell.getParent()).filter(row -> row.getElement().getTag().equals("tr")).isPresent()));
    _click(townships.get(0));
    assertThat(GridKt._size(cases)).isEqualTo(1);
  }

  @Test
  void aFamilyWithoutTablesSaysSo() {
    drafts.remove(draft, drafts.whole(draft).stream().filter(file -> file.name().endsWith(".dmn")).findFirst().orElseThrow().name());
    screens.open("design/lab/" + draft);
    _assertNone(Grid.class);
    assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有决策表");
  }
}
