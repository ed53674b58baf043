package org.bangfu.security.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ViewAccess} in the place of Vaadin's own checks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ViewAccessConfiguration {

  @Bean
  static NavigationAccessControlConfigurer navigationAccess(ViewAccess access) {
    return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
  }
}
