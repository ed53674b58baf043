package org.bangfu.tasks;

import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormSchemas;
import org.springframework.stereotype.Component;

/** The form of an open task, as deployed with the model its case runs under. */
@Component
class TaskForms {

  private static final String NO_FORM = "{\"type\":\"default\",\"id\":\"none\",\"schemaVersion\":16,\"components\":[]}";

  private final TaskEngine engine;
  private final FormSchemas schemas;

  TaskForms(TaskEngine engine, FormSchemas schemas) {
    this.engine = engine;
    this.schemas = schemas;
  }

  FormSchema of(String taskId) {
    return schemas.parse(engine.form(taskId).orElse(NO_FORM));
  }
}
