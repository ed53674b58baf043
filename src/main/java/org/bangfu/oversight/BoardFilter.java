package org.bangfu.oversight;

import org.bangfu.calendar.DueState;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows of the open tasks within reach.
 *
 * @param area only cases inside this area
 * @param holder only what this person or unit has in hand
 * @param household only this household's
 * @param process only this process
 * @param step only this step of the model
 * @param due only this state
 * @param raised only what was escalated to the asker's own level
 * @param still only what nothing happened to for so many natural days, 1 to 365
 */
public record BoardFilter(@Nullable AreaCode area, @Nullable Holder holder, @Nullable Long household,
    @Nullable String process, @Nullable String step, @Nullable DueState due, boolean raised,
    @Nullable Integer still) {

  private static final int LONGEST_STILL = 365;
  public static final BoardFilter EVERYTHING = new BoardFilter(null, null, null, null, null, null, false, null);

  public BoardFilter {
    process = readable(process);
    step = readable(step);
    still = still == null || still < 1 || still > LONGEST_STILL ? null : still;
  }

  /** The area with everything below it. */
  public BoardFilter in(@Nullable AreaCode other) {
    return new BoardFilter(other, null, null, process, step, due, raised, still);
  }

  /** The same rows, begun at an area. */
  public BoardFilter at(@Nullable AreaCode other) {
    return new BoardFilter(other, holder, household, process, step, due, raised, still);
  }

  public BoardFilter heldBy(@Nullable Holder other) {
    return new BoardFilter(area, other, null, process, step, due, raised, still);
  }

  public BoardFilter of(@Nullable Long other) {
    return new BoardFilter(area, holder, other, process, step, due, raised, still);
  }

  public BoardFilter due(@Nullable DueState other) {
    return new BoardFilter(area, holder, household, process, step, other, raised, still);
  }

  public BoardFilter step(@Nullable String ofProcess, @Nullable String other) {
    return new BoardFilter(area, holder, household, ofProcess, other, due, raised, still);
  }

  public BoardFilter raised(boolean only) {
    return new BoardFilter(area, holder, household, process, step, due, only, still);
  }

  public BoardFilter still(@Nullable Integer days) {
    return new BoardFilter(area, holder, household, process, step, due, raised, days);
  }

  /** The same place with nothing else asked. */
  public BoardFilter cleared() {
    return new BoardFilter(area, holder, household, null, null, null, false, null);
  }

  public boolean narrowed() {
    return !equals(cleared());
  }

  /** The database knows no NUL, so nothing is found by one. */
  private static @Nullable String readable(@Nullable String text) {
    return text == null ? null : text.replace("\0", "\uFFFD");
  }
}
