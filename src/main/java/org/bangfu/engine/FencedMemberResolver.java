package org.bangfu.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The last word on {@code base.property} and {@code base.method(…)}: a few getters of the execution and the task, marked
 * methods of catalogue beans, and an exception for everything else, {@code class} and {@code getClass} first of all.
 */
class FencedMemberResolver extends ReadOnlyResolver {

  private static final Map<String, Function<DelegateExecution, @Nullable Object>> OF_EXECUTION = Map.of(
      "id", DelegateExecution::getId,
      "processInstanceId", DelegateExecution::getProcessInstanceId,
      "processBusinessKey", DelegateExecution::getProcessBusinessKey,
      "currentActivityId", DelegateExecution::getCurrentActivityId,
      "currentActivityName", DelegateExecution::getCurrentActivityName);

  private static final Map<String, Function<DelegateTask, @Nullable Object>> OF_TASK = Map.of(
      "id", DelegateTask::getId,
      "name", DelegateTask::getName,
      "assignee", DelegateTask::getAssignee,
      "createTime", DelegateTask::getCreateTime,
      "taskDefinitionKey", DelegateTask::getTaskDefinitionKey);

  private final ModelBeans catalogue;

  FencedMemberResolver(ModelBeans catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    if (base == null) {
      return null;
    }
    String name = String.valueOf(property);
    if (base instanceof DelegateExecution execution && OF_EXECUTION.containsKey(name)) {
      context.setPropertyResolved(true);
      return OF_EXECUTION.get(name).apply(execution);
    }
    if (base instanceof DelegateTask task && OF_TASK.containsKey(name)) {
      context.setPropertyResolved(true);
      return OF_TASK.get(name).apply(task);
    }
    throw refused(base, name);
  }

  @Override
  public @Nullable Object invoke(ELContext context, @Nullable Object base, Object method, Class<?>[] types,
      Object[] arguments) {
    if (base == null) {
      return null;
    }
    Object[] given = arguments == null ? new Object[0] : arguments;
    Method allowed = marked(base, String.valueOf(method), given.length);
    context.setPropertyResolved(true);
    return call(allowed, base, given);
  }

  private Method marked(Object base, String name, int arguments) {
    Class<?> type = AopUtils.getTargetClass(base);
    boolean inCatalogue = type.isAnnotationPresent(ModelBean.class)
        && catalogue.knows(type.getAnnotation(ModelBean.class).value());
    return Arrays.stream(type.getMethods())
        .filter(method -> inCatalogue && method.getName().equals(name) && method.getParameterCount() == arguments)
        .filter(method -> method.isAnnotationPresent(ModelMethod.class))
        .findFirst()
        .orElseThrow(() -> refused(base, name));
  }

  private static @Nullable Object call(Method method, Object base, Object[] arguments) {
    try {
      // The method is public and marked, its class mostly is not: delegates are package-private.
      ReflectionUtils.makeAccessible(method);
      return method.invoke(base, arguments);
    } catch (InvocationTargetException failure) {
      throw new ELException(failure.getCause());
    } catch (IllegalAccessException | IllegalArgumentException unfit) {
      throw new ELException("the arguments do not fit " + method.getName(), unfit);
    }
  }

  private static ELException refused(Object base, String member) {
    return new ELException("models may not reach '" + member + "' of " + base.getClass().getSimpleName());
  }
}
