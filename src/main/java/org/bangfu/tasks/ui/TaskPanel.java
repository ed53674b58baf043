package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.util.function.Supplier;
import org.bangfu.forms.FormRefused;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskWork;

/**
 * One opened task: head, tabs, and at the foot what can be done. A refusal is said in a notice above the form, and what
 * was typed stays, whoever was faster.
 */
class TaskPanel extends Section {

  private final TaskWork work;
  private final TaskPanels panels;
  private final Runnable listChanged;
  private final Runnable done;
  private final Div notice = new Div();
  private final TabSheet tabs = new TabSheet();
  private OpenTask task;
  private TaskForm form;
  private TaskActions actions;

  TaskPanel(OpenTask task, TaskWork work, TaskPanels panels, Runnable listChanged, Runnable done) {
    this.work = work;
    this.panels = panels;
    this.listChanged = listChanged;
    this.done = done;
    addClassName("bf-task-panel");
    getElement().setAttribute("tabindex", "-1");
    setAriaLabel(task.row().taskName());
    notice.addClassName("bf-task-notice");
    tabs.addClassName("bf-task-tabs");
    tabs.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
    Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL).listenOn(this)
        .setResetFocusOnActiveElement(true);
    show(task);
  }

  String taskId() {
    return task.row().taskId();
  }

  private void show(OpenTask opened) {
    task = opened;
    form = panels.form(opened, this::submit);
    actions = new TaskActions(opened, form, this);
    removeAll();
    notice.removeAll();
    fillTabs();
    add(panels.head(opened, done), new WaitNotice(opened, this::answered), notice, tabs, actions);
    if (!opened.mayWork()) {
      say(Tone.INFO, getTranslation("tasks.othersWork", String.valueOf(opened.row().assigneeName())));
    } else if (opened.draft()) {
      say(Tone.INFO, getTranslation("tasks.draft.found"));
    }
  }

  private void fillTabs() {
    while (tabs.getTabCount() > 0) {
      tabs.remove(0);
    }
    tabs.add(getTranslation("tasks.tab.form"), form);
    panels.otherTabs(task).forEach((title, content) -> tabs.add(getTranslation(title), new Later(content)));
  }

  void claim() {
    act(() -> {
      work.claim(taskId(), task.row().version());
      reopen();
      Messages.success("tasks.claimed");
    });
  }

  void giveBack() {
    act(() -> {
      work.giveBack(taskId(), task.row().version());
      reopen();
      Messages.success("tasks.givenBack");
    });
  }

  void askToWait() {
    panels.waitDialog(task, (ask, note) -> {
      panels.waits().begin(taskId(), task.row().version(), ask, note);
      reopen();
      Messages.success("tasks.wait.begun");
    }).open();
  }

  private void answered() {
    act(() -> {
      panels.waits().answered(taskId(), task.row().version());
      reopen();
      Messages.success("tasks.wait.over");
    });
  }

  /** Sends the form; on success the step is done and the panel closes. */
  void submit() {
    act(() -> {
      work.complete(taskId(), task.row().version(), form.values());
      Messages.success("tasks.completed", task.row().taskName());
      listChanged.run();
      done.run();
    });
  }

  /** The task as it stands now, with what was typed put over it again. */
  private void reopen() {
    show(panels.again(task, form.values()));
    listChanged.run();
  }

  private void act(Runnable action) {
    notice.removeAll();
    try {
      action.run();
    } catch (FormRefused refused) {
      tabs.setSelectedIndex(0);
      form.show(refused.problems());
    } catch (TaskGone gone) {
      say(Tone.WARN, Messages.sentence(gone));
      actions.setEnabled(false);
      listChanged.run();
    } catch (RowVersionConflict faster) {
      say(Tone.WARN, Messages.sentence(faster), new Button(getTranslation("tasks.reopen"), click -> act(this::reopen)));
      listChanged.run();
    } catch (BusinessException refused) {
      say(Tone.WARN, Messages.sentence(refused));
    } finally {
      actions.ready();
    }
  }

  private void say(Tone tone, String sentence, Component... ways) {
    notice.removeAll();
    notice.add(new InlineNotice(tone, sentence, ways));
  }

  /** Content that is built when its tab is first looked at. */
  private static final class Later extends Div {

    private final transient Supplier<Component> content;

    private Later(Supplier<Component> content) {
      this.content = content;
      addAttachListener(event -> fill());
    }

    private void fill() {
      if (getChildren().findAny().isEmpty()) {
        add(content.get());
      }
    }
  }
}
