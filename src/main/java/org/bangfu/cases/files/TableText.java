package org.bangfu.cases.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text tables in the two encodings that offices send: UTF-8 and GB18030. */
final class TableText {

  private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private TableText() {
  }

  /** Whether the bytes are text without control characters that does not begin as markup or a script. */
  static boolean readable(byte[] content) {
    return ENCODINGS.stream().anyMatch(encoding -> readable(content, encoding));
  }

  private static boolean readable(byte[] content, Charset encoding) {
    try {
      String text = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
      return text.chars().noneMatch(TableText::control) && !markup(text);
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean control(int letter) {
    return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
  }

  private static boolean markup(String text) {
    String start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<") || start.startsWith("#!");
  }
}
