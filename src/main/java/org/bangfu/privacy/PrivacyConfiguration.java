package org.bangfu.privacy;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the keys into cipher and index. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

  @Bean
  KeyRing keyRing(PrivacyProperties properties, Environment environment) {
    Path made = Path.of(environment.getProperty("bangfu.data", "data"), "keys", "privacy.keys");
    boolean external = !environment.getProperty("spring.datasource.url", "").isBlank();
    return new KeySource(properties, made, external).find();
  }
}
