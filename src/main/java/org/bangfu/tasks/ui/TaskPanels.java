package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.ui.CasePanels;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.ApplicantWaits;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskWork;

/** Builds the panel of a task and its parts out of the services and the other rooms' panels. */
@org.springframework.stereotype.Component
class TaskPanels {

  private final TaskWork work;
  private final TaskTexts texts;
  private final CasePanels casePanels;
  private final FileStore files;
  private final ApplicantWaits waits;

  TaskPanels(TaskWork work, TaskTexts texts, CasePanels casePanels, FileStore files,
      ApplicantWaits waits) {
    this.work = work;
    this.texts = texts;
    this.casePanels = casePanels;
    this.files = files;
    this.waits = waits;
  }

  /**
   * The panel of a task. Throws {@link org.bangfu.tasks.TaskGone} when the task is not open to the person.
   *
   * @param listChanged to be called when the list no longer shows the truth
   * @param done to be called when the panel has nothing more to do
   */
  TaskPanel open(String taskId, Runnable listChanged, Runnable done) {
    return new TaskPanel(work.open(taskId), work, this, listChanged, done);
  }

  /** The task as it stands now, with what was typed put over it. */
  OpenTask again(OpenTask before, FormValues typed) {
    OpenTask now = work.open(before.row().taskId());
    return now.mayWork() ? now.with(now.values().with(typed.byKey())) : now;
  }

  TaskForm form(OpenTask task, Runnable submit) {
    return new TaskForm(task, work, files, texts.times(), submit);
  }

  TaskHead head(OpenTask task, Runnable close) {
    return new TaskHead(task, texts, new Span(texts.head(task.row())), close);
  }

  ApplicantWaits waits() {
    return waits;
  }

  WaitDialog waitDialog(OpenTask task, BiConsumer<Ask, String> begin) {
    int days = task.waiting().rest();
    return new WaitDialog(LocalDate.now(texts.times().clock()).plusDays(days - 1L), days, begin);
  }

  /** The tabs beside the form, by the key of their title. */
  Map<String, Supplier<Component>> otherTabs(OpenTask task) {
    Map<String, Supplier<Component>> tabs = new LinkedHashMap<>();
    String caseNo = task.row().caseNo();
    if (caseNo != null) {
      tabs.put("tasks.tab.household", () -> casePanels.summary(caseNo));
      tabs.put("tasks.tab.timeline", () -> casePanels.timeline(caseNo));
      tabs.put("tasks.tab.diagram", () -> casePanels.diagram(caseNo));
      tabs.put("tasks.tab.documents", () -> casePanels.documents(caseNo));
    }
    return tabs;
  }
}
