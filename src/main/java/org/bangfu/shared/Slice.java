package org.bangfu.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is paged by key.
 *
 * @param rows the rows in order
 * @param more whether rows follow; the next page is asked for with the key of the last row
 */
public record Slice<T>(List<T> rows, boolean more) {

  public Slice {
    rows = List.copyOf(rows);
  }

  /** Cuts a page of {@code limit} rows out of at most {@code limit + 1} fetched ones. */
  public static <T> Slice<T> of(List<T> fetched, int limit) {
    return fetched.size() > limit ? new Slice<>(fetched.subList(0, limit), true) : new Slice<>(fetched, false);
  }

  public <R> Slice<R> map(Function<T, R> mapping) {
    return new Slice<>(rows.stream().map(mapping).toList(), more);
  }
}
