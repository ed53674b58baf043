package org.bangfu.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded server where no database of one's own is named (BANGFU_DB_URL). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedServerConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedServer embeddedServer(EmbeddedServerProperties properties) {
    return EmbeddedServer.start(properties);
  }

  /** What the pool connects to; being its dependency, the server outlives the pool. */
  @Bean
  JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return server.url();
      }
    };
  }
}
