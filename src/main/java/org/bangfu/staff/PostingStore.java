package org.bangfu.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where postings are kept. */
public interface PostingStore {

  /** Postings of an active person in force on the day; one indexed query, asked for every permission. */
  List<Posting> activeOn(long staffId, LocalDate day);

  /** All postings of some people, newest first. */
  List<Posting> of(Collection<Long> staffIds);

  Optional<Posting> find(long postingId);

  /** Active people posted to the unit in the role on the day, by username. */
  List<StaffMember> posted(Role role, String unit, LocalDate day);

  /** Adds a posting unless it exists; answers whether it was new. */
  boolean add(long staffId, Role role, String unit, LocalDate from, @Nullable LocalDate to);

  /** Sets the last day. */
  void end(long postingId, LocalDate lastDay);

  /** Ends a posting at a moment: from then on it opens nothing, whatever its last day says. */
  void endNow(long postingId, Instant now, LocalDate today);
}
