package org.bangfu.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Lets a grid scroll through a list that is paged by key. The grid asks by row number; the keys met on the way are
 * remembered, so that a page costs the database the same wherever it lies and no offset is ever sent.
 *
 * @param <T> a row
 * @param <K> its place in the list's order, unique
 */
public final class KeysetDataProvider<T, K> extends AbstractBackEndDataProvider<T, Void> {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST_STEP = 200;

  /** Reads the rows that follow a key. */
  @FunctionalInterface
  public interface Fetch<T, K> {

    /** The rows behind {@code after}, or the first ones where it is absent; at most {@code limit}. */
    Slice<T> rows(@Nullable K after, int limit);
  }

  private final transient Fetch<T, K> fetch;
  private final transient Function<T, K> key;
  /** Row number to the key of the row before it. */
  private final transient TreeMap<Integer, K> keyBefore = new TreeMap<>();

  public KeysetDataProvider(Fetch<T, K> fetch, Function<T, K> key) {
    this.fetch = fetch;
    this.key = key;
  }

  /** Puts the list into the grid, without a total: the scroll bar grows as rows are reached. */
  public static <T, K> KeysetDataProvider<T, K> bind(Grid<T> grid, Fetch<T, K> fetch, Function<T, K> key) {
    KeysetDataProvider<T, K> provider = new KeysetDataProvider<>(fetch, key);
    grid.setItems(provider);
    grid.getLazyDataView().setItemCountUnknown();
    grid.getLazyDataView().setItemCountEstimate(grid.getPageSize());
    grid.getLazyDataView().setItemCountEstimateIncrease(grid.getPageSize());
    return provider;
  }

  @Override
  public Object getId(T item) {
    return key.apply(item);
  }

  @Override
  public void refreshAll() {
    keyBefore.clear();
    super.refreshAll();
  }

  /** Number of a row that was fetched before, from 0; -1 where it was not. */
  public int rowOf(K wanted) {
    return keyBefore.entrySet().stream().filter(entry -> entry.getValue().equals(wanted))
        .mapToInt(entry -> entry.getKey() - 1).findFirst().orElse(-1);
  }

  @Override
  protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
    List<T> rows = new ArrayList<>();
    Map.Entry<Integer, K> known = keyBefore.floorEntry(query.getOffset());
    int row = known == null ? 0 : known.getKey();
    K after = known == null ? null : known.getValue();
    long end = Math.min((long) query.getOffset() + query.getLimit(), Integer.MAX_VALUE);
    boolean more = true;
    while (more && row < end) {
      Slice<T> slice = fetch.rows(after, (int) Math.min(end - row, LARGEST_STEP));
      for (T item : slice.rows()) {
        if (row >= query.getOffset()) {
          rows.add(item);
        }
        row++;
        after = key.apply(item);
        keyBefore.put(row, after);
      }
      more = slice.more() && !slice.rows().isEmpty();
    }
    return rows.stream();
  }

  /** Only asked where a caller insists on a total; walks the list. */
  @Override
  protected int sizeInBackEnd(Query<T, Void> query) {
    return (int) fetchFromBackEnd(new Query<>()).count();
  }
}
