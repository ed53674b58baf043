package org.bangfu.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For the product's own rules: answers and changes without asking who wants it, because a step, a process or a cycle
 * does. No screen or address reaches such a type but through a service that asks {@link AccessPolicy} first, which a
 * test over all classes holds.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForOwnRules {
}
