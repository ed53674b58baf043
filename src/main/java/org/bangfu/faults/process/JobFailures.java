package org.bangfu.faults.process;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bangfu.faults.Failure;
import org.bangfu.faults.Fault;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A failed job of the engine in the words of the product. */
@Component
class JobFailures {

  private static final int LONGEST_DETAIL = 500;
  /** Whatever number of a person a library puts into its message. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6,}[0-9Xx]?");

  private final MessageSource texts;

  JobFailures(MessageSource texts) {
    this.texts = texts;
  }

  Failure of(CommandContext context, JobEntity job, Throwable fault) {
    Throwable root = Faults.root(fault);
    return failure(context, job, Faults.of(fault), Faults.refusal(fault).map(refusal -> texts.getMessage(refusal.key(),
        refusal.arguments().toArray(), refusal.key(), Locale.SIMPLIFIED_CHINESE)).orElse(null),
        root.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(root.getMessage(), ""));
  }

  /** One of which only the message is left. */
  Failure of(CommandContext context, JobEntity job) {
    return failure(context, job, Fault.PROGRAM, null, Objects.requireNonNullElse(job.getExceptionMessage(), ""));
  }

  private static Failure failure(CommandContext context, JobEntity job, Fault fault, @Nullable String sentence,
      String detail) {
    String step = Objects.requireNonNullElse(job.getFailedActivityId(),
        Objects.requireNonNullElse(job.getActivityId(), job.getJobHandlerType()));
    return new Failure(job.getId(), caseNo(context, job),
        Objects.requireNonNullElse(job.getProcessDefinitionKey(), job.getJobHandlerType()), step,
        stepName(context, job.getProcessDefinitionId(), step), fault, sentence, plain(detail), nextTry(job));
  }

  private static @Nullable String caseNo(CommandContext context, JobEntity job) {
    if (job.getProcessInstanceId() == null) {
      return null;
    }
    ExecutionEntity instance = context.getExecutionManager().findExecutionById(job.getProcessInstanceId());
    return instance == null ? null : instance.getBusinessKey();
  }

  private static String stepName(CommandContext context, @Nullable String definitionId, String step) {
    if (definitionId == null) {
      return step;
    }
    ProcessDefinitionEntity definition = context.getProcessEngineConfiguration().getDeploymentCache()
        .findDeployedProcessDefinitionById(definitionId);
    ActivityImpl activity = definition.findActivity(step);
    return activity == null || activity.getName() == null ? step : activity.getName();
  }

  /** At once where the engine names no moment. */
  private static @Nullable Instant nextTry(JobEntity job) {
    Date due = job.getDuedate();
    if (job.getRetries() <= 0) {
      return null;
    }
    return due == null ? Instant.EPOCH : due.toInstant();
  }

  private static String plain(String text) {
    String masked = LONG_NUMBER.matcher(text.replace("\0", "")).replaceAll("***");
    return masked.length() > LONGEST_DETAIL ? masked.substring(0, LONGEST_DETAIL) + "…" : masked;
  }
}
