package org.bangfu.engine;

import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The catalogue of what models may name. Beans are looked up when asked for, since they need the engine themselves. */
@Component
class ModelBeans {

  private final ListableBeanFactory beans;
  private final Set<String> names;

  ModelBeans(ListableBeanFactory beans) {
    this.beans = beans;
    this.names = Set.of(beans.getBeanNamesForAnnotation(ModelBean.class));
  }

  boolean knows(Object name) {
    return name instanceof String text && names.contains(text);
  }

  Object bean(Object name) {
    return beans.getBean((String) name);
  }

  Set<String> names() {
    return names;
  }
}
