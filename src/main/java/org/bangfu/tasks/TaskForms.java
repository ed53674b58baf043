package org.bangfu.tasks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormSchemas;
import org.springframework.stereotype.Component;

/** The form of an open task, as deployed with the model its case runs under; read once a step and model. */
@Component
class TaskForms {

  private static final String NO_FORM = "{\"type\":\"default\",\"id\":\"none\",\"schemaVersion\":16,\"components\":[]}";
  private static final int KEPT = 500;

  private record Step(String definitionId, String taskKey) {
  }

  private final TaskEngine engine;
  private final FormSchemas schemas;
  private final Cache<Step, FormSchema> known = Caffeine.newBuilder().maximumSize(KEPT).build();

  TaskForms(TaskEngine engine, FormSchemas schemas) {
    this.engine = engine;
    this.schemas = schemas;
  }

  FormSchema of(HeldTask task) {
    Step step = new Step(task.kept().definitionId(), task.row().taskKey());
    FormSchema form = known.getIfPresent(step);
    return form == null ? read(task, step) : form;
  }

  private FormSchema read(HeldTask task, Step step) {
    TaskEngine.TaskFormText text = engine.form(task.row().taskId())
        .orElse(new TaskEngine.TaskFormText(NO_FORM, true));
    FormSchema form = schemas.parse(text.json());
    if (text.deployed()) {
      known.put(step, form);
    }
    return form;
  }
}
