package org.bangfu.tasks;

import org.bangfu.calendar.DueState;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What an inbox shows of a person's tasks.
 *
 * @param view whose tasks
 * @param area only cases inside this area
 * @param process only this process
 * @param step only this step of the model
 * @param due only this state
 * @param search part of the head's name or of the case number, as typed
 */
public record InboxFilter(View view, @Nullable AreaCode area, @Nullable String process, @Nullable String step,
    @Nullable DueState due, @Nullable String search) {

  /** Whose tasks: claimed by me, claimed by nobody, or both. */
  public enum View { ALL, MINE, UNCLAIMED }

  public static final InboxFilter EVERYTHING = new InboxFilter(View.ALL, null, null, null, null, null);

  public InboxFilter {
    process = readable(process);
    step = readable(step);
    search = readable(search);
  }

  /** The same conditions over another set of tasks. */
  public InboxFilter viewing(View other) {
    return new InboxFilter(other, area, process, step, due, search);
  }

  /** The database knows no NUL, so nothing is found by one. */
  private static @Nullable String readable(@Nullable String text) {
    return text == null ? null : text.replace("\0", "\uFFFD");
  }
}
