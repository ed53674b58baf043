package org.bangfu.forms.process;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.forms.Expression;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** One parsed expression and the words it may read. */
class FeelExpression implements Expression {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final FeelEngineApi engine;
  private final ParsedExpression parsed;
  private final Set<String> reads;

  FeelExpression(FeelEngineApi engine, ParsedExpression parsed) {
    this.engine = engine;
    this.parsed = parsed;
    this.reads = words(parsed.text());
  }

  private static Set<String> words(String source) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(source);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return Set.copyOf(words);
  }

  @Override
  public @Nullable Object evaluate(Map<String, @Nullable Object> variables) {
    try {
      EvaluationResult result = engine.evaluate(parsed, read(variables));
      return result.isSuccess() ? json(result.result()) : null;
    } catch (RuntimeException | StackOverflowError e) {
      // Data a designer did not think of must not blank the page; the expression simply has no value.
      return null;
    }
  }

  /** Only what it may read: the library copies all it is given, and a form has hundreds of values. */
  private Map<String, Object> read(Map<String, @Nullable Object> variables) {
    Map<String, Object> read = new LinkedHashMap<>();
    for (String name : reads) {
      if (variables.containsKey(name)) {
        read.put(name, variables.get(name));
      }
    }
    return read;
  }

  @Override
  public Set<String> reads() {
    return reads;
  }

  private static @Nullable Object json(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
      return value;
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FeelExpression::json).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, entry) -> copy.put(String.valueOf(key), json(entry)));
      return copy;
    }
    return value instanceof TemporalAccessor || value instanceof TemporalAmount ? value.toString() : null;
  }
}
