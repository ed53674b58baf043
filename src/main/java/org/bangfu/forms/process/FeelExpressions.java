package org.bangfu.forms.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.bangfu.forms.Expression;
import org.bangfu.forms.ExpressionLanguage;
import org.bangfu.shared.BusinessException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/** FEEL without external functions, on the application's clock. */
@Component
class FeelExpressions implements ExpressionLanguage {

  private final FeelEngineApi engine;

  FeelExpressions(Clock clock) {
    engine = FeelEngineBuilder.forJava()
        .withCustomValueMapper(new ExactNumbers())
        .withClock(() -> ZonedDateTime.now(clock))
        .withEnabledExternalFunctions(false)
        .build();
  }

  @Override
  public Expression compile(String source) {
    ParseResult parsed = engine.parseExpression(source);
    if (parsed.isFailure()) {
      throw new BusinessException("forms.expression.unreadable", source);
    }
    return new FeelExpression(engine, parsed.parsedExpression());
  }
}
