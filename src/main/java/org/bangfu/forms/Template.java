package org.bangfu.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with {@code {{expression}}}, {@code {{#if expression}}…{{/if}}} and {@code {{#loop list}}…{{/loop}}} in it, as
 * form-js has them; inside a loop {@code this} is the element and the element's own keys are known too.
 */
record Template(List<Part> parts, Escape escape) implements Setting {

  private static final int LONGEST = 100_000;

  sealed interface Part {
  }

  record Text(String text) implements Part {
  }

  record Output(Expression expression) implements Part {
  }

  record If(Expression condition, List<Part> parts) implements Part {
  }

  record Loop(Expression list, List<Part> parts) implements Part {
  }

  @Override
  public String evaluate(Map<String, @Nullable Object> variables) {
    StringBuilder text = new StringBuilder();
    render(parts, variables, text);
    return text.toString();
  }

  private void render(List<Part> some, Map<String, @Nullable Object> variables, StringBuilder text) {
    for (Part part : some) {
      if (text.length() > LONGEST) {
        return;
      }
      if (part instanceof Text words) {
        text.append(words.text());
      } else if (part instanceof Output output) {
        text.append(shown(output.expression().evaluate(variables)));
      } else if (part instanceof If condition) {
        if (Boolean.TRUE.equals(condition.condition().evaluate(variables))) {
          render(condition.parts(), variables, text);
        }
      } else if (part instanceof Loop loop && loop.list().evaluate(variables) instanceof List<?> list) {
        list.forEach(element -> render(loop.parts(), inside(variables, element), text));
      }
    }
  }

  private String shown(@Nullable Object value) {
    // Nothing between two emphasis marks would leave the marks on the page.
    return value == null && escape == Escape.MARKDOWN ? "—" : escape.apply(Texts.of(value));
  }

  private static Map<String, @Nullable Object> inside(Map<String, @Nullable Object> variables,
      @Nullable Object element) {
    Map<String, @Nullable Object> inner = new LinkedHashMap<>(variables);
    inner.put("parent", variables.get("this"));
    inner.put("this", element);
    if (element instanceof Map<?, ?> map) {
      map.forEach((key, value) -> inner.put(String.valueOf(key), value));
    }
    return inner;
  }

  @Override
  public Set<String> reads() {
    Set<String> names = new LinkedHashSet<>();
    collect(parts, names);
    return names;
  }

  private static void collect(List<Part> some, Set<String> names) {
    for (Part part : some) {
      if (part instanceof Output output) {
        names.addAll(output.expression().reads());
      } else if (part instanceof If condition) {
        names.addAll(condition.condition().reads());
        collect(condition.parts(), names);
      } else if (part instanceof Loop loop) {
        names.addAll(loop.list().reads());
        collect(loop.parts(), names);
      }
    }
  }
}
