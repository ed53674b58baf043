package org.bangfu.tasks;

import org.bangfu.cases.Cases;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValues;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working on one task: open, claim, give back, save a draft, submit. Every call asks anew whether the person may. */
@Service
@Transactional
public class TaskWork {

  private final TaskRows rows;
  private final TaskEngine engine;
  private final AccessPolicy policy;
  private final TaskForms forms;
  private final StepHandlers handlers;
  private final DraftKeeper drafts;
  private final Completion completion;
  private final Cases cases;
  private final DueWords dueWords;
  private final OwnSubmission ownSubmission;
  private final Substitution substitution;
  private final ApplicantWaits waits;

  TaskWork(TaskRows rows, TaskEngine engine, AccessPolicy policy, TaskForms forms, StepHandlers handlers,
      DraftKeeper drafts, Completion completion, Cases cases, DueWords dueWords,
      OwnSubmission ownSubmission, Substitution substitution, ApplicantWaits waits) {
    this.rows = rows;
    this.engine = engine;
    this.policy = policy;
    this.forms = forms;
    this.handlers = handlers;
    this.drafts = drafts;
    this.completion = completion;
    this.cases = cases;
    this.dueWords = dueWords;
    this.ownSubmission = ownSubmission;
    this.substitution = substitution;
    this.waits = waits;
  }

  /** The task with its form filled in. Throws {@link TaskGone} when it is not open to the person. */
  public OpenTask open(String taskId) {
    HeldTask held = HeldTask.of(rows.find(taskId), policy.scope());
    StepContext context = context(held);
    FormSchema form = forms.of(held);
    FormValues given = handlers.of(context.process(), context.step()).open(context);
    var draft = drafts.find(taskId);
    FormValues shown = draft.map(typed -> given.with(typed.byKey())).orElse(given);
    return new OpenTask(held.row().insteadOf(held.insteadOf().orElse(null)), context.caseFileOrNull(), form, shown,
        draft.isPresent(), held.mayWork(), context.modelVersion(), dueWords.of(held.row()).orElse(null), waits.of(held));
  }

  /** Takes the task for oneself. Throws {@link org.bangfu.shared.RowVersionConflict} when somebody else was faster. */
  public void claim(String taskId, int version) {
    HeldTask held = lock(taskId).unchanged(version);
    ownSubmission.refuse(held);
    engine.assign(taskId, held.scope().who().staffId());
    held.insteadOf().ifPresent(absent -> rows.standIn(taskId, absent.staffId()));
  }

  /** Puts one's own task back for the others of the group. */
  public void giveBack(String taskId, int version) {
    HeldTask held = lock(taskId).unchanged(version);
    if (held.mine()) {
      substitution.giveBack(held.row());
    }
  }

  /** Values computed from what is typed, to be shown beside it. */
  @Transactional(readOnly = true)
  public FormValues recompute(String taskId, FormValues typed) {
    StepContext context = context(HeldTask.of(rows.find(taskId), policy.scope()));
    return handlers.of(context.process(), context.step()).recompute(context, typed);
  }

  /** Keeps what is typed, valid or not; the next one to open the task sees it. */
  public void saveDraft(String taskId, FormValues typed) {
    HeldTask held = lock(taskId);
    if (held.mayWork()) {
      drafts.save(taskId, held.scope().who().staffId(), typed);
    }
  }

  /**
   * Submits the form and completes the step, or changes nothing. Throws {@link org.bangfu.forms.FormRefused} for values
   * that do not fit, {@link TaskGone} or {@link org.bangfu.shared.RowVersionConflict} when somebody else acted meanwhile.
   */
  public void complete(String taskId, int version, FormValues submitted) {
    HeldTask held = lock(taskId).unchanged(version);
    ownSubmission.refuse(held);
    StepContext context = context(held);
    StepHandler handler = handlers.of(context.process(), context.step());
    completion.complete(context, handler, forms.of(held), submitted);
  }

  private HeldTask lock(String taskId) {
    Scope scope = policy.scope();
    return HeldTask.of(rows.lock(taskId), scope);
  }

  private StepContext context(HeldTask held) {
    String caseNo = held.row().caseNo();
    return StepContext.of(held, caseNo == null ? null : cases.require(caseNo), engine);
  }
}
