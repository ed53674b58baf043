package org.bangfu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.bangfu.shared.AreaCode;
import org.junit.jupiter.api.Test;

class RankingTests {

  private static final AreaCode FIRST = AreaCode.of("500229001000");
  private static final AreaCode SECOND = AreaCode.of("500229002000");
  private static final AreaCode THIRD = AreaCode.of("500229003000");
  private static final AreaCode EMPTY = AreaCode.of("500229004000");
  private static final Map<AreaCode, Share> PARTS = Map.of(FIRST, new Share(1, 2), SECOND, new Share(20, 40), THIRD,
      new Share(3, 4), EMPTY, Share.NONE);

  @Test
  void equalSharesHaveTheSameRankAndWhoHasNothingToCountHasNone() {
    assertThat(Ranking.of(Figure.VISITED, PARTS)).containsExactly(new Ranking.Place(1, THIRD, new Share(3, 4)),
        new Ranking.Place(2, FIRST, new Share(1, 2)), new Ranking.Place(2, SECOND, new Share(20, 40)));
  }

  @Test
  void whereLessIsBetterTheLowestIsFirst() {
    assertThat(Ranking.of(Figure.OVERDUE, PARTS)).extracting(Ranking.Place::rank, Ranking.Place::area)
        .containsExactly(tuple(1, FIRST), tuple(1, SECOND),
            tuple(3, THIRD));
  }

  @Test
  void fewSayLittle() {
    assertThat(new Share(9, 9).small()).isTrue();
    assertThat(new Share(1, 10).small()).isFalse();
  }
}
