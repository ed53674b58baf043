package org.bangfu.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.gate.Catalogue;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The catalogue as it stands in the program: every class marked {@link ModelBean}, so that no running engine is needed. */
@Component
public class ModelCatalogue implements Catalogue {

  private static final String ROOMS = "org.bangfu";

  private final Map<String, Class<?>> beans;

  public ModelCatalogue() {
    ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
    beans = scan.findCandidateComponents(ROOMS).stream()
        .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
        .collect(Collectors.toUnmodifiableMap(type -> type.getAnnotation(ModelBean.class).value(), type -> type));
  }

  @Override
  public boolean delegate(String bean) {
    Class<?> type = beans.get(bean);
    return type != null && (JavaDelegate.class.isAssignableFrom(type) || ExecutionListener.class.isAssignableFrom(type)
        || TaskListener.class.isAssignableFrom(type));
  }

  @Override
  public boolean method(String bean, String method, int arguments) {
    Class<?> type = beans.get(bean);
    return type != null && Arrays.stream(type.getMethods()).anyMatch(one -> one.isAnnotationPresent(ModelMethod.class)
        && one.getName().equals(method) && one.getParameterCount() == arguments);
  }

  @Override
  public boolean knows(String bean) {
    return beans.containsKey(bean);
  }
}
