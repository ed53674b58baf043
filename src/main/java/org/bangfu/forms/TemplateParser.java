package org.bangfu.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.bangfu.forms.Template.Part;
import org.bangfu.shared.BusinessException;

/** Reads a text with {@code {{…}}} in it. */
class TemplateParser {

  private static final int DEEPEST = 4;

  private record Block(String word, String expression, List<Part> parts) {
  }

  private final Function<String, Expression> compile;
  private final Deque<Block> open = new ArrayDeque<>();

  TemplateParser(Function<String, Expression> compile) {
    this.compile = compile;
  }

  /** Throws {@link BusinessException} {@code forms.template.unreadable} when a block is not closed. */
  Template parse(String source, Escape escape) {
    open.clear();
    open.push(new Block("", "", new ArrayList<>()));
    int at = 0;
    int start = source.indexOf("{{");
    while (start >= 0) {
      int end = source.indexOf("}}", start);
      if (end < 0) {
        throw unreadable(source);
      }
      text(source.substring(at, start));
      tag(source, source.substring(start + 2, end).strip());
      at = end + 2;
      start = source.indexOf("{{", at);
    }
    text(source.substring(at));
    if (open.size() != 1) {
      throw unreadable(source);
    }
    return new Template(List.copyOf(open.pop().parts()), escape);
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      open.element().parts().add(new Template.Text(text));
    }
  }

  private void tag(String source, String tag) {
    if (tag.startsWith("#if ") || tag.startsWith("#loop ")) {
      String word = tag.startsWith("#if ") ? "if" : "loop";
      open.push(new Block(word, tag.substring(word.length() + 2), new ArrayList<>()));
      if (open.size() > DEEPEST) {
        throw unreadable(source);
      }
    } else if (tag.startsWith("/")) {
      close(source, tag.substring(1).strip());
    } else {
      open.element().parts().add(new Template.Output(expression(tag)));
    }
  }

  private void close(String source, String word) {
    if (open.size() == 1 || !open.element().word().equals(word)) {
      throw unreadable(source);
    }
    Block block = open.pop();
    List<Part> inner = List.copyOf(block.parts());
    Expression over = expression(block.expression());
    open.element().parts().add(word.equals("if") ? new Template.If(over, inner) : new Template.Loop(over, inner));
  }

  private Expression expression(String source) {
    return compile.apply(source.startsWith("=") ? source.substring(1) : source);
  }

  private static BusinessException unreadable(String source) {
    return new BusinessException("forms.template.unreadable", FeelFence.abbreviated(source));
  }
}
