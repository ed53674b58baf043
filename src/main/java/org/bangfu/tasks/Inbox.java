package org.bangfu.tasks;

import java.util.List;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.DueWindow;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list of the signed-in person: the tasks of today's postings and no others (inbox.md). */
@Service
@Transactional(readOnly = true)
public class Inbox {

  private final TaskRows rows;
  private final AccessPolicy policy;
  private final DueDates dueDates;

  Inbox(TaskRows rows, AccessPolicy policy, DueDates dueDates) {
    this.rows = rows;
    this.policy = policy;
    this.dueDates = dueDates;
  }

  /** The next rows behind a key, soonest due first. */
  public Slice<TaskRow> page(InboxFilter filter, @Nullable RowKey after, int limit) {
    Scope scope = policy.scope();
    return Slice.of(rows.page(query(filter), after == null ? RowKey.BEGIN : after, limit + 1), limit)
        .map(row -> row.insteadOf(StandingIn.of(row, scope).orElse(null)));
  }

  /** How many rows the filter shows, counted up to 1 000. */
  public CountedTo count(InboxFilter filter) {
    return CountedTo.usual(rows.countUpTo(query(filter), CountedTo.USUAL + 1));
  }

  /** The steps that a filter may name. */
  public List<StepOption> steps() {
    policy.require(Action.INBOX_USE);
    return rows.steps();
  }

  private TaskRows.Query query(InboxFilter filter) {
    policy.require(Action.INBOX_USE);
    Scope scope = policy.scope();
    AreaCode area = filter.area();
    DueState due = filter.due();
    DueWindow window = dueDates.window();
    return new TaskRows.Query(filter.view(), scope.groups(), scope.who().staffId(), area == null ? null : area.range(),
        filter.process(), filter.step(), due == null ? null : window.from(due), due == null ? null : window.before(due),
        blankToNull(filter.search()), TaskRows.Instead.of(scope));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
