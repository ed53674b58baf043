package org.bangfu.figures.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDateTime;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.figures.MonthFacts;
import org.bangfu.shared.ui.Chart;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(MonthFacts.class)
@Transactional
class FiguresViewTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private MonthFacts facts;

  @BeforeEach
  void aSupervisorInMay() {
    clock.set(LocalDateTime.of(2026, 5, 20, 9, 0));
    signIn.as(Role.SUPERVISOR, MonthFacts.TOWNSHIP);
  }

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void eachFigureLeadsToItsPageAndSaysItsDefinition() {
    screens.open("figures?month=2026-04");

    FigureLink link = _find(FigureLink.class).stream().filter(one -> one.getText().equals("走访率")).findFirst().orElseThrow();
    assertThat(link.getHref()).isEqualTo("figures/one?area=" + MonthFacts.TOWNSHIP + "&figure=visited&month=2026-04");
    assertThat(link.getElement().getAttribute("title")).contains("分子", "分母", "依据");
    assertThat(_get(FigureTable.class).getElement().getTextRecursively()).contains("暂无数据（线索处置上线后出现）");
  }

  @Test
  void aFigureShowsItsAreasItsMonthsAndTheRowsBehindIt() {
    facts.visit(facts.spell(facts.household(MonthFacts.VILLAGE), "2026-03-02"), "2026-05-01");
    screens.open("figures/one?figure=visited&rows=unmet");

    assertThat(_get(H1.class).getText()).isEqualTo("走访率");
    assertThat(_find(Chart.class)).hasSize(2);
    assertThat(_size(_get(Grid.class))).isEqualTo(1);
    screens.go("figures/one?figure=visited&rows=unmet&area=" + MonthFacts.OTHER_VILLAGE);
    assertThat(_find(Grid.class)).isEmpty();
  }

  @Test
  void aFigureWithoutFactsShowsNoChartAndNoList() {
    screens.open("figures/one?figure=clues-checked");

    _assertNone(Chart.class);
    _assertNone(Grid.class);
  }

  @Test
  void anAddressThatCannotBeReadLeavesOutWhatItIs() {
    screens.open("figures/one?figure=none&month=2026-13&area=5&rows=x");
    assertThat(_get(H1.class).getText()).isEqualTo("监测指标");
    screens.go("figures?month=2027-01&area=500229001000");
    assertThat(_find(FigureLink.class)).allSatisfy(link -> assertThat(link.getHref()).contains("month=2026-05"));
  }
}
