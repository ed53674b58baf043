package org.bangfu.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an absence can be recorded as it is wanted; every refusal is a sentence. */
@Component
class AbsenceChecks {

  private static final int LONGEST_REASON = 200;
  private static final int MOST_PARTS = 40;
  private static final int MOST_DAYS = 366;

  private final AbsenceStore store;
  private final Personnel personnel;
  private final Clock clock;

  AbsenceChecks(AbsenceStore store, Personnel personnel, Clock clock) {
    this.store = store;
    this.personnel = personnel;
    this.clock = clock;
  }

  /** Answers the reason as it is kept. {@code replaced} is the absence in whose place it is recorded. */
  String check(NewAbsence absence, @Nullable Long replaced) {
    days(absence);
    String reason = reason(absence.reason());
    store.overlapping(absence.staffId(), absence.from(), absence.to()).stream()
        .filter(other -> replaced == null || other.id() != replaced).findFirst().ifPresent(other -> {
          throw new BusinessException("absence.overlap", other.staffName(), other.from().toString(),
              other.to().toString());
        });
    parts(absence);
    return reason;
  }

  private void days(NewAbsence absence) {
    if (absence.to().isBefore(absence.from())) {
      throw new BusinessException("absence.order");
    }
    if (absence.from().isBefore(LocalDate.now(clock))) {
      throw new BusinessException("absence.past");
    }
    if (absence.to().isAfter(absence.from().plusDays(MOST_DAYS))) {
      throw new BusinessException("absence.long", MOST_DAYS);
    }
  }

  private static String reason(String typed) {
    String reason = typed.replace("\0", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON || FreeText.harmful(reason)) {
      throw new BusinessException("absence.reason", LONGEST_REASON);
    }
    return reason;
  }

  private void parts(NewAbsence absence) {
    List<NewAbsence.Part> parts = absence.parts();
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new BusinessException("absence.parts", MOST_PARTS);
    }
    Map<Long, Candidate> candidates = new HashMap<>();
    store.candidates(absence.staffId(), absence.from()).forEach(each -> candidates.put(each.staffId(), each));
    for (int number = 0; number < parts.size(); number++) {
      NewAbsence.Part part = parts.get(number);
      if (part.to().isBefore(part.from()) || part.from().isBefore(absence.from()) || part.to().isAfter(absence.to())) {
        throw new BusinessException("absence.part.outside", part.from().toString(), part.to().toString());
      }
      if (parts.subList(0, number).stream().anyMatch(part::overlaps)) {
        throw new BusinessException("absence.part.twice", part.from().toString(), part.to().toString());
      }
      Candidate candidate = candidates.get(part.substituteId());
      if (candidate == null || !candidate.kinds().contains(part.kind())) {
        throw new BusinessException("absence.part.mayNot", name(part.substituteId()));
      }
      noLoop(absence.staffId(), part, part.substituteId(), part.from(), part.to(), 1);
    }
  }

  /** Follows who does the substitute's own work of that kind on these days. */
  private void noLoop(long absentId, NewAbsence.Part part, long from, LocalDate first, LocalDate last, int depth) {
    for (AbsenceStore.Link link : store.substitutes(from, part.kind(), first, last)) {
      AbsencePart next = link.part();
      if (next.substituteId() == absentId) {
        throw new BusinessException("absence.loop", name(part.substituteId()), next.from().toString(),
            next.to().toString());
      }
      if (depth >= AbsenceStore.DEEPEST) {
        throw new BusinessException("absence.deep", AbsenceStore.DEEPEST);
      }
      noLoop(absentId, part, next.substituteId(), later(first, next.from()), earlier(last, next.to()), depth + 1);
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private String name(long staffId) {
    return personnel.find(staffId).map(StaffMember::name).orElseThrow(NotFoundException::new);
  }
}
