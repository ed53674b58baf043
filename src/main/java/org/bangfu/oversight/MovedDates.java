package org.bangfu.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.Slice;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which due dates the calendar's changes moved, inside the areas of the one who asks. */
@Service
@Transactional(readOnly = true)
public class MovedDates {

  private static final int CHANGES = 20;
  private static final int LARGEST_PAGE = 200;
  private static final RowKey BEGINNING = new RowKey(Instant.EPOCH, "");

  private final MovedDateStore store;
  private final AccessPolicy access;

  MovedDates(MovedDateStore store, AccessPolicy access) {
    this.store = store;
    this.access = access;
  }

  /** The latest changes that moved something within reach, newest first, each with the number of what it moved there. */
  public List<CalendarChange> changes() {
    access.require(Action.OVERSIGHT_READ);
    return store.changes(access.where(Action.OVERSIGHT_READ, "m.area"), CHANGES);
  }

  /** What a change moved, soonest due first. */
  public Slice<MovedDate> page(long change, @Nullable RowKey after, int limit) {
    access.require(Action.OVERSIGHT_READ);
    int page = Math.min(limit, LARGEST_PAGE);
    return Slice.of(store.page(access.where(Action.OVERSIGHT_READ, "m.area"), change,
        Objects.requireNonNullElse(after, BEGINNING), page + 1), page);
  }
}
