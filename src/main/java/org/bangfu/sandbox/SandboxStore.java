package org.bangfu.sandbox;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the sandbox is ahead, and the one move that may be under way, for all nodes. */
public interface SandboxStore {

  Row read();

  /**
   * Begins a move; answers its number, or nothing where another one is under way or the sandbox is no longer as many days
   * ahead as the one who moves it saw.
   */
  Optional<Long> begin(int seenDays, LocalDate from, LocalDate to);

  /** One day on; answers how many days ahead that is, or nothing where the move is no longer under way. */
  Optional<Integer> step(long move);

  /** Says that the move still goes on: one that is silent for half a minute has died with its node. */
  void alive(long move);

  /** Ends the move; {@code halted} where the work of a day was not done. */
  void end(long move, boolean halted);

  /**
   * What is kept.
   *
   * @param days how far ahead
   * @param from the day on which the move under way began; absent where none is
   * @param to the day it goes to
   * @param halted whether the last move did not get there
   */
  record Row(int days, @Nullable LocalDate from, @Nullable LocalDate to, boolean halted) {
  }
}
