package org.bangfu.security.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The wall before the desktop modeler's addresses: name and password with each request, no session, nothing else open.
 * The refusal names no scheme, so that no browser asks for a password and remembers it for forged requests.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ModelerSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain modeler(HttpSecurity http) throws Exception {
    AuthenticationEntryPoint refusal = (request, response, failure) ->
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    http.securityMatcher("/engine-rest/version", "/engine-rest/deployment", "/engine-rest/deployment/create");
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
    http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(refusal));
    http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.csrf(AbstractHttpConfigurer::disable);
    http.headers(WebSecurity::headers);
    return http.build();
  }
}
