package org.bangfu.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was submitted in each step, kept encrypted as it was and shown by the form it was made with. */
@Service
public class Submissions {

  private final SubmissionStore store;
  private final SubmittedForms forms;
  private final Cases cases;
  private final CaseReach reach;
  private final FieldCipher cipher;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Submissions(SubmissionStore store, SubmittedForms forms, Cases cases, CaseReach reach, FieldCipher cipher,
      CurrentStaff staff, AuditLog audit, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.cases = cases;
    this.reach = reach;
    this.cipher = cipher;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps accepted values in the transaction of the completion, before the step's timeline entry is appended: the entry
   * finds them by that transaction.
   *
   * @param taskId the engine's id; a task is submitted once
   * @param json the accepted values
   * @return key for {@link #read}
   */
  @Transactional
  public long keep(String caseNo, String taskId, String step, String formId, String modelVersion, String json) {
    byte[] content = cipher.encrypt(json.getBytes(StandardCharsets.UTF_8), place(caseNo, taskId));
    return store.append(caseNo, taskId, step, formId, modelVersion, content, clock.instant(), staff.require());
  }

  /** Whether a person submitted an earlier step of a case; for the rule that nobody approves their own submission. */
  @Transactional(readOnly = true)
  public boolean anyBy(String caseNo, long staffId) {
    return store.anyBy(caseNo, staffId);
  }

  /** Those of the cases of which a person submitted a step. */
  @Transactional(readOnly = true)
  public Set<String> casesOf(Collection<String> caseNos, long staffId) {
    return caseNos.isEmpty() ? Set.of() : store.casesOf(caseNos, staffId);
  }

  /** What was submitted, for somebody of the case's area; audited. */
  @Transactional
  public Submission read(long id) {
    SubmissionStore.Kept kept = store.byId(id).orElseThrow(NotFoundException::new);
    CaseFile file = cases.require(kept.caseNo());
    reach.requireInArea(Action.CASE_READ, file);
    audit.append(AuditEvent.of("submission.read", "submission:" + id, file.area()));
    byte[] plain = cipher.decrypt(kept.content(), place(kept.caseNo(), kept.taskId()));
    return new Submission(id, kept.caseNo(), kept.step(), kept.formId(), kept.modelVersion(), kept.at(),
        kept.staffName(), new String(plain, StandardCharsets.UTF_8));
  }

  /** The schema of the form it was made with, where its model is still known to the engine. */
  public Optional<String> formOf(Submission submission) {
    return forms.json(submission.modelVersion(), submission.formId());
  }

  private static Place place(String caseNo, String taskId) {
    return new Place("submission", "content", caseNo + "/" + taskId);
  }
}
