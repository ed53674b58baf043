package org.bangfu.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeysetDataProviderTests {

  private final List<@Nullable Integer> keysAskedFor = new ArrayList<>();
  private int rowsRead;
  private final KeysetDataProvider<String, Integer> list =
      new KeysetDataProvider<>(this::rows, row -> Integer.valueOf(row.substring(3)));

  @Test
  void givesTheFirstPageWithoutAKey() {
    assertThat(fetch(0, 50)).hasSize(50).first().isEqualTo("row0");
    assertThat(keysAskedFor).containsExactly((Integer) null);
  }

  @Test
  void goesOnBehindTheLastRowOfThePageBefore() {
    fetch(0, 50);
    assertThat(fetch(50, 50)).first().isEqualTo("row50");
    assertThat(keysAskedFor).containsExactly(null, 49);
    assertThat(rowsRead).isEqualTo(100);
  }

  @Test
  void goesBackToARowItHasMetWithoutReadingTheOnesBefore() {
    fetch(0, 200);
    rowsRead = 0;
    assertThat(fetch(120, 30)).first().isEqualTo("row120");
    assertThat(rowsRead).isEqualTo(30);
  }

  @Test
  void walksForwardWhenTheGridJumpsOverRowsNeverMet() {
    assertThat(fetch(900, 50)).hasSize(50).first().isEqualTo("row900");
  }

  @Test
  void endsWhereTheListEnds() {
    assertThat(fetch(990, 50)).hasSize(10);
    assertThat(fetch(1_000, 50)).isEmpty();
    assertThat(list.size(new Query<>())).isEqualTo(1_000);
  }

  @Test
  void forgetsItsKeysWhenTheListIsReadAnew() {
    fetch(0, 50);
    list.refreshAll();
    fetch(50, 50);
    assertThat(keysAskedFor).containsExactly(null, null);
  }

  private List<String> fetch(int offset, int limit) {
    return list.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
  }

  private Slice<String> rows(@Nullable Integer after, int limit) {
    keysAskedFor.add(after);
    int first = after == null ? 0 : after + 1;
    int end = Math.min(first + limit, 1_000);
    rowsRead += Math.max(0, end - first);
    return new Slice<>(IntStream.range(first, Math.max(first, end)).mapToObj(row -> "row" + row).toList(), end < 1_000);
  }
}
