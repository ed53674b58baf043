package org.bangfu.tasks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.forms.FormValues;
import org.springframework.stereotype.Component;

/** The handlers of all families by process and step; a step without one gets the plain handler. */
@Component
class StepHandlers {

  private final Map<String, StepHandler> byStep;

  StepHandlers(List<StepHandler> handlers) {
    byStep = handlers.stream().collect(Collectors.toMap(handler -> key(handler.process(), handler.step()),
        Function.identity()));
  }

  StepHandler of(String process, String step) {
    StepHandler handler = byStep.get(key(process, step));
    return handler == null ? new Plain(process, step) : handler;
  }

  private static String key(String process, String step) {
    return process + "/" + step;
  }

  /** Keeps the form and passes its facts on. */
  private record Plain(String process, String step) implements StepHandler {

    @Override
    public StepResult submit(StepContext context, FormValues values) {
      return StepResult.done();
    }
  }
}
