package org.bangfu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import javax.script.ScriptEngineManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** What must not even lie beside the application (security.md §1). */
class ClassPathTests {

  @ParameterizedTest
  @ValueSource(strings = {"org.h2.Driver", "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
      "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter", "org.codehaus.groovy.jsr223.GroovyScriptEngineImpl",
      "org.graalvm.polyglot.Context", "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
      "org.camunda.spin.Spin", "org.camunda.connect.Connectors", "com.vaadin.copilot.Copilot"})
  void isNotThere(String type) {
    assertThat(ClassUtils.isPresent(type, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "js", "nashorn", "graal.js", "groovy", "python", "ruby", "kotlin", "shell"})
  void noScriptLanguageHasAnEngine(String language) {
    assertThat(new ScriptEngineManager().getEngineByName(language)).isNull();
  }
}
