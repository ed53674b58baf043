package org.bangfu.cases;

import java.time.Clock;
import java.util.List;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.households.Register;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on a household beside the steps of its cases; appended and read, never changed. */
@Service
public class Notes {

  /** Characters a note may have. */
  public static final int LONGEST = 2_000;

  private static final int MOST = 200;

  private final NoteStore store;
  private final Cases cases;
  private final CaseReach reach;
  private final Register register;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Notes(NoteStore store, Cases cases, CaseReach reach, Register register, CurrentStaff staff, AuditLog audit,
      Clock clock) {
    this.store = store;
    this.cases = cases;
    this.reach = reach;
    this.register = register;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds a note. Throws {@link BusinessException} {@code cases.note.empty}, {@code .tooLong} or {@code .control}.
   *
   * @param caseNo the case of that household it is about, or none
   */
  @Transactional
  public void add(long householdId, @Nullable String caseNo, String body) {
    reach.requireHousehold(Action.NOTE_ADD, householdId);
    if (caseNo != null && cases.require(caseNo).householdId() != householdId) {
      throw new NotFoundException();
    }
    store.append(householdId, caseNo, checked(body), clock.instant(), staff.require());
    audit.append(AuditEvent.of("note.add", "household:" + householdId, register.require(householdId).village()));
  }

  /** The notes of a household, newest first, at most 200. */
  @Transactional(readOnly = true)
  public List<Note> ofHousehold(long householdId) {
    reach.requireHousehold(Action.CASE_READ, householdId);
    return store.ofHousehold(householdId, MOST);
  }

  /** Whether the signed-in person may add notes to the household's dossier. */
  public boolean mayAdd(long householdId) {
    return reach.mayHousehold(Action.NOTE_ADD, householdId);
  }

  private static String checked(String body) {
    // PostgreSQL stores no NUL; a pasted one is dropped, not answered with an error page.
    String text = body.replace("\u0000", "").strip();
    if (text.isEmpty()) {
      throw new BusinessException("cases.note.empty");
    }
    if (text.length() > LONGEST) {
      throw new BusinessException("cases.note.tooLong", LONGEST);
    }
    if (FreeText.harmful(text)) {
      throw new BusinessException("cases.note.control");
    }
    return text;
  }
}
