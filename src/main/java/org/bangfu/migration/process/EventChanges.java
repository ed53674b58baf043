package org.bangfu.migration.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * What a new version says of the events that a case waits for. An event that says the same goes on as it is: its moment
 * stands. A moment or a duration that changed is counted anew from when the wait began, so that a move shortens and
 * lengthens nothing by itself. What repeats, and messages, begin anew.
 */
class EventChanges {

  private final BpmnModelInstance source;
  private final BpmnModelInstance target;

  EventChanges(BpmnModelInstance source, BpmnModelInstance target) {
    this.source = source;
    this.target = target;
  }

  /** Whether the engine has to set the event up anew. */
  boolean triggers(String from, String to) {
    return definitions(source, from).stream().anyMatch(ConditionalEventDefinition.class::isInstance)
        || changed(from, to) && !recounted(from, to);
  }

  /** Whether the moment of a timer is counted anew from when it began. */
  boolean recounted(String from, String to) {
    return changed(from, to) && once(source, from) && once(target, to);
  }

  private boolean changed(String from, String to) {
    return !words(source, from).equals(words(target, to));
  }

  private static boolean once(BpmnModelInstance model, String id) {
    return definitions(model, id).stream().allMatch(each -> each instanceof TimerEventDefinition timer
        && timer.getTimeCycle() == null);
  }

  private static String words(BpmnModelInstance model, String id) {
    if (model.getModelElementById(id) instanceof ReceiveTask task) {
      return task.getMessage() == null ? "" : "message " + task.getMessage().getName();
    }
    return definitions(model, id).stream().map(EventChanges::words).collect(Collectors.joining("\n"));
  }

  private static String words(EventDefinition event) {
    if (event instanceof TimerEventDefinition timer) {
      return "date " + text(timer.getTimeDate()) + " duration " + text(timer.getTimeDuration()) + " cycle "
          + text(timer.getTimeCycle());
    }
    if (event instanceof MessageEventDefinition message) {
      return "message " + message.getMessage().getName();
    }
    return event instanceof SignalEventDefinition signal ? "signal " + signal.getSignal().getName()
        : event.getElementType().getTypeName();
  }

  private static String text(@Nullable ModelElementInstance expression) {
    return expression == null ? "" : Objects.requireNonNullElse(expression.getTextContent(), "").strip();
  }

  private static Collection<EventDefinition> definitions(BpmnModelInstance model, String id) {
    return model.getModelElementById(id) instanceof CatchEvent event ? event.getEventDefinitions()
        : List.of();
  }
}
