package org.bangfu.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open a view and sees it in the menu: everybody whose postings allow one of the actions somewhere. Others meet
 * the page of an unknown address. A view with neither this nor {@code @PermitAll} opens to nobody.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresAction {

  /** Any one of these suffices. */
  Action[] value();
}
