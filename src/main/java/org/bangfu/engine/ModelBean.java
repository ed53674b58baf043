package org.bangfu.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A bean that models may name, by its bean name: {@code ${openSpell}} as a delegate expression, or
 * {@code ${calendar.method(...)}} for its methods marked {@link ModelMethod}. Nothing else is in reach of a model.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelBean {

  /** The name in models, e.g. {@code openSpell}. */
  @org.springframework.core.annotation.AliasFor(annotation = Component.class)
  String value();
}
