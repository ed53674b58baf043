package org.bangfu.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each browser test a Chromium on the running application, or skips it where the machine has none. */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace STORE = Namespace.create(ChromiumExtension.class);
  private static final String MISSING = "No Chromium on this machine: browser tests are skipped. "
      + "Install the packages chromium and fonts-noto-cjk, or name a browser with BANGFU_CHROMIUM.";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<Path> browser = browser();
    if (browser.isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium at " + browser.get());
    }
    if ("1".equals(System.getenv("BANGFU_BROWSER_REQUIRED"))) {
      throw new IllegalStateException("BANGFU_BROWSER_REQUIRED is set, but there is no Chromium on this machine.");
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Chromium.class);
  }

  @Override
  public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
    String address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    return context.getStore(STORE)
        .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(browser().orElseThrow(), address), Chromium.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Chromium chromium = context.getStore(STORE).get(Chromium.class, Chromium.class);
    if (chromium != null && context.getExecutionException().isPresent()) {
      chromium.keepPictures(Path.of("target/browser", context.getRequiredTestMethod().getName()));
    }
  }

  static Optional<Path> browser() {
    String named = System.getenv("BANGFU_CHROMIUM");
    Stream<String> places = named == null
        ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome") : Stream.of(named);
    return places.map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
