package org.bangfu.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.gate.ExpressionParser.Refused;

/** The words and signs of one expression; anything that is none is refused. */
final class ExpressionTokens {

  private static final Pattern TOKEN = Pattern.compile("\\s*+(?:(?<word>[A-Za-z_][A-Za-z0-9_]*+)|(?<number>[0-9]++(?:\\.[0-9]++)?+)"
      + "|(?<string>'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\")"
      + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:().,\\[\\]]))\\s*+");
  private static final Token END = new Token("", Kind.SIGN);

  private final List<Token> tokens = new ArrayList<>();
  private final String source;
  private int at;

  private enum Kind { WORD, NUMBER, STRING, SIGN }

  /** A word, number, string or sign. */
  record Token(String text, Kind kind) {

    boolean word() {
      return kind == Kind.WORD;
    }

    boolean number() {
      return kind == Kind.NUMBER;
    }

    boolean string() {
      return kind == Kind.STRING;
    }
  }

  ExpressionTokens(String source) {
    this.source = source;
    Matcher token = TOKEN.matcher(source);
    int from = 0;
    while (from < source.length()) {
      if (!token.find(from) || token.start() != from) {
        throw new Refused("expression", source.substring(from, Math.min(source.length(), from + 20)), source);
      }
      tokens.add(token(token));
      from = token.end();
    }
    if (tokens.isEmpty()) {
      throw new Refused("expression", "", source);
    }
  }

  private static Token token(Matcher found) {
    for (Kind kind : Kind.values()) {
      String text = found.group(kind.name().toLowerCase(Locale.ROOT));
      if (text != null) {
        return new Token(text, kind);
      }
    }
    throw new IllegalStateException("a token of no kind");
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  Token peek() {
    return atEnd() ? END : tokens.get(at);
  }

  Token next() {
    Token next = peek();
    at++;
    return next;
  }

  boolean is(String sign) {
    return peek().kind() == Kind.SIGN && peek().text().equals(sign);
  }

  boolean take(String sign) {
    boolean there = is(sign);
    at += there ? 1 : 0;
    return there;
  }

  void expect(String sign) {
    if (!take(sign)) {
      throw new Refused("expression", peek().text(), source);
    }
  }
}
