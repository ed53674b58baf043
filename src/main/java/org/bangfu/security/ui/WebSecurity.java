package org.bangfu.security.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;
import org.bangfu.security.SignedIn;
import org.bangfu.security.SignedOutEvent;
import org.bangfu.shared.ui.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The walls around the web (security.md §4): nothing is open but the login page, what it is made of, and the health check. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class WebSecurity {

  @Bean
  SecurityFilterChain screens(HttpSecurity http, RequestUtil vaadin, ApplicationEventPublisher events) throws Exception {
    http.authorizeHttpRequests(requests -> requests
        // The page of an error shows no more than the answer it belongs to.
        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
        .requestMatchers("/actuator/health", "/actuator/health/*", "/favicon.ico", "/icons/*").permitAll()
        .requestMatchers("/actuator/**").denyAll());
    http.with(VaadinSecurityConfigurer.vaadin(), screens -> screens
        .loginView(LoginView.class)
        .enableCsrfConfiguration(false)
        .addLogoutHandler(signedOut(events))
        .addLogoutHandler(new CookieClearingLogoutHandler(Language.COOKIE)));
    // Vaadin's own requests carry Vaadin's token; everything else, the login too, carries ours.
    http.csrf(tokens -> tokens.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
    // A new session, not only a new id: pages that an earlier person left open in this browser end with it.
    http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()));
    http.exceptionHandling(refusals -> refusals.accessDeniedHandler(unknownLikeForbidden()));
    http.headers(WebSecurity::headers);
    return http.build();
  }

  /** Addresses that the firewall does not let in are answered before the headers would be written. */
  @Bean
  RequestRejectedHandler malformedAddress() {
    return (request, response, refusal) -> {
      ErrorHeaders.write(response);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    };
  }

  /** And what is no request at all is answered before any filter. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
    return container -> container.addContextCustomizers(context -> {
      if (context.getParent() instanceof StandardHost host) {
        host.setErrorReportValveClass(BareErrors.class.getName());
      }
    });
  }

  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.BARE));
    headers.frameOptions(frames -> frames.deny());
    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    headers.permissionsPolicyHeader(policy -> policy.policy(
        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()"));
  }

  private static LogoutHandler signedOut(ApplicationEventPublisher events) {
    return (request, response, authentication) -> {
      if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
        events.publishEvent(new SignedOutEvent(who));
      }
    };
  }

  /** Forbidden answers like unknown; a login page left open too long just begins again. */
  private static AccessDeniedHandler unknownLikeForbidden() {
    return (request, response, refusal) -> {
      if (refusal instanceof CsrfException && "/login".equals(request.getServletPath())) {
        response.sendRedirect(request.getContextPath() + "/login?expired");
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    };
  }
}
