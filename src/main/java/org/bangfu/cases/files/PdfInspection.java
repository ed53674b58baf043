package org.bangfu.cases.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bangfu.shared.BusinessException;

/**
 * Refuses PDFs that act: scripts and program starts. Names are read as PDF reads them ({@code /J#61vaScript} is
 * {@code /JavaScript}), compressed object streams are unpacked and read too, and what cannot be looked into is refused.
 */
final class PdfInspection {

  /** Long enough never to appear by chance in compressed data: searched everywhere. */
  private static final Set<String> FORBIDDEN = Set.of("JavaScript", "Launch");
  /** Short: would appear by chance in pictures, so searched outside of streams only. */
  private static final Set<String> FORBIDDEN_IN_OBJECTS = Set.of("JS", "Rendition", "RichMedia", "XFA");
  private static final int LARGEST_UNPACKED = 50 * 1024 * 1024;
  private static final int LONGEST_NAME = 64;
  private static final byte[] STREAM = ascii("stream");
  private static final byte[] END_STREAM = ascii("endstream");

  private final String name;
  private final byte[] pdf;
  private boolean objectStream;
  private int unpacked;

  private PdfInspection(String name, byte[] pdf) {
    this.name = name;
    this.pdf = pdf;
  }

  /** Throws {@link BusinessException} {@code cases.file.pdfActive} or {@code cases.file.pdfLocked}. */
  static void refuseActive(String name, byte[] pdf) {
    new PdfInspection(name, pdf).inspect();
  }

  private void inspect() {
    int at = 0;
    while (at < pdf.length) {
      if (pdf[at] == '/') {
        judge(nameAt(pdf, at + 1), true);
        at++;
      } else if (streamBeginsAt(at)) {
        at = skipStream(at + STREAM.length);
      } else {
        at++;
      }
    }
  }

  private void judge(String found, boolean inObject) {
    if (FORBIDDEN.contains(found) || inObject && FORBIDDEN_IN_OBJECTS.contains(found)) {
      throw new BusinessException("cases.file.pdfActive", name);
    }
    if (inObject && found.equals("Encrypt")) {
      throw new BusinessException("cases.file.pdfLocked", name);
    }
    if (inObject && found.equals("ObjStm")) {
      objectStream = true;
    }
  }

  private boolean streamBeginsAt(int at) {
    int after = at + STREAM.length;
    return matches(at, STREAM) && after < pdf.length && (pdf[after] == '\r' || pdf[after] == '\n')
        && (at < 3 || !matches(at - 3, END_STREAM));
  }

  /** Answers the position after the stream's end. */
  private int skipStream(int keywordEnd) {
    int begin = keywordEnd + (pdf[keywordEnd] == '\r' && keywordEnd + 1 < pdf.length && pdf[keywordEnd + 1] == '\n' ? 2 : 1);
    int end = begin;
    while (end < pdf.length && !matches(end, END_STREAM)) {
      if (pdf[end] == '/') {
        judge(nameAt(pdf, end + 1), false);
      }
      end++;
    }
    if (objectStream) {
      readObjects(begin, end);
      objectStream = false;
    }
    return Math.min(pdf.length, end + END_STREAM.length);
  }

  private void readObjects(int begin, int end) {
    byte[] objects = unpack(begin, end);
    for (int at = 0; at < objects.length; at++) {
      if (objects[at] == '/') {
        judge(nameAt(objects, at + 1), true);
      }
    }
  }

  private byte[] unpack(int begin, int end) {
    Inflater inflater = new Inflater();
    inflater.setInput(pdf, begin, end - begin);
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    try {
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        objects.write(buffer, 0, read);
        unpacked += read;
        if (unpacked > LARGEST_UNPACKED) {
          throw new BusinessException("cases.file.bomb", name);
        }
      }
    } catch (DataFormatException unknownPacking) {
      throw new BusinessException("cases.file.pdfLocked", name);
    } finally {
      inflater.end();
    }
    return objects.toByteArray();
  }

  /** The name that starts here, {@code #xx} read as the letter it stands for. */
  private static String nameAt(byte[] bytes, int start) {
    StringBuilder found = new StringBuilder();
    for (int at = start; at < bytes.length && found.length() < LONGEST_NAME && regular(bytes[at]); at++) {
      int hex = bytes[at] == '#' && at + 2 < bytes.length
          ? Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16) : -1;
      boolean escaped = hex >= 0 && Character.digit(bytes[at + 1], 16) >= 0 && Character.digit(bytes[at + 2], 16) >= 0;
      found.append((char) (escaped ? hex : bytes[at] & 0xFF));
      at += escaped ? 2 : 0;
    }
    return found.toString();
  }

  private static boolean regular(byte letter) {
    return letter > ' ' && "()<>[]{}/%".indexOf(letter) < 0;
  }

  private boolean matches(int at, byte[] keyword) {
    if (at + keyword.length > pdf.length) {
      return false;
    }
    for (int i = 0; i < keyword.length; i++) {
      if (pdf[at + i] != keyword[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
