package org.bangfu.sandbox;

import java.time.Duration;
import org.bangfu.MutableClock;
import org.bangfu.engine.EngineTime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The engine's clock is one for all contexts of the tests: the sandbox has it for the time of its own tests. */
class SandboxTime implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    ApplicationContext context = SpringExtension.getApplicationContext(test);
    context.getBean(EngineTime.class).ahead(Duration.ofDays(context.getBean(SandboxStore.class).read().days()));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    new MutableClock().reset();
  }
}
