package org.bangfu.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.security.Replacement;
import org.bangfu.security.StandIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Where absences are kept; never deleted. */
public interface AbsenceStore {

  /** Substitutes of substitutes that are followed: the work of somebody further away comes back to them. */
  int DEEPEST = 5;

  /** Which absences a list shows. */
  enum Which { CURRENT, COMING, PAST }

  /** A part with the absent person, for the search of loops. */
  record Link(long absentId, String absentName, AbsencePart part) {
  }

  /** One writer at a time, of whatever node, so that two cannot close a loop together. */
  void lockWriting();

  long add(NewAbsence absence, String reason, long recordedBy, Instant now);

  /** Puts other days, words and substitutes in the place of the recorded ones. */
  void replace(long id, NewAbsence absence, String reason);

  /** Sets the last day and cuts the parts there. */
  void end(long id, LocalDate lastDay);

  void cancel(long id, Instant now);

  Optional<Absence> find(long id);

  /** Absences of a person that touch some days, those cancelled left out. */
  List<Absence> overlapping(long staffId, LocalDate from, LocalDate to);

  /** Who does one kind of a person's work on some days, by begin. */
  List<Link> substitutes(long absentId, WorkKind kind, LocalDate from, LocalDate to);

  /**
   * Absences of the people who have a posting in reach, and one's own; newest first behind a key.
   *
   * @param reach condition on {@code p.unit}
   * @param departments whether people of departments are in reach too
   */
  List<Absence> page(Which which, LocalDate day, long own, SqlCondition reach, boolean departments,
      @Nullable Long before, int limit);

  /** Whose work a person does on a day, substitutes of substitutes included. */
  List<StandIn> standIns(long staffId, LocalDate day);

  /** Who does the work of some people on a day, followed through substitutes of substitutes. */
  List<Replacement> replacing(Collection<Long> staffIds, LocalDate day);

  /** Who can stand in for somebody by their postings of a day: those of the same unit first, then fewest tasks. */
  List<Candidate> candidates(long staffId, LocalDate day);

  /**
   * People with a posting in reach on a day whose name or username holds a text, by name.
   *
   * @param reach condition on {@code p.unit}
   */
  List<StaffMember> people(String text, LocalDate day, SqlCondition reach, boolean departments, int limit);

  /** Households that a person accompanies now. */
  int accompanied(long staffId);
}
