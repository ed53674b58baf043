package org.bangfu.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.ui.FormHost;
import org.bangfu.forms.ui.FormRenderer;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskWork;

/**
 * The form of a task. Every pause in typing saves the draft on the server and says when; the pause itself is the
 * renderer's, which reports changes only after one.
 */
class TaskForm extends Div implements FormHost {

  private final OpenTask task;
  private final TaskWork work;
  private final FileStore files;
  private final TimeTexts times;
  private final Runnable submit;
  private final FormRenderer form;
  private final Span saved = new Span();

  /** @param submit what a submit button inside the form does */
  TaskForm(OpenTask task, TaskWork work, FileStore files, TimeTexts times, Runnable submit) {
    this.task = task;
    this.work = work;
    this.files = files;
    this.times = times;
    this.submit = submit;
    addClassName("bf-task-form");
    saved.addClassName("bf-task-saved");
    saved.getElement().setAttribute("role", "status");
    form = new FormRenderer(task.form(), task.values(), this);
    add(form);
  }

  /** The sentence about the draft, to be put where it stays in sight. */
  Span saved() {
    return saved;
  }

  FormValues values() {
    return form.values();
  }

  void show(List<FieldProblem> problems) {
    form.show(problems);
  }

  @Override
  public FileStore files() {
    return files;
  }

  @Override
  public String caseNo() {
    String caseNo = task.row().caseNo();
    return caseNo == null ? "" : caseNo;
  }

  @Override
  public FormValues recompute(FormValues data) {
    return work.recompute(task.row().taskId(), data);
  }

  @Override
  public void changed(FormValues typed) {
    try {
      work.saveDraft(task.row().taskId(), typed);
      saved.setText(getTranslation("tasks.draft.saved", times.now()));
      saved.removeClassName("bf-not-saved");
    } catch (BusinessException gone) {
      saved.setText(Messages.sentence(gone));
      saved.addClassName("bf-not-saved");
    }
  }

  @Override
  public Clock clock() {
    return times.clock();
  }

  @Override
  public boolean readOnly() {
    return !task.mayWork();
  }

  @Override
  public void submit() {
    submit.run();
  }
}
