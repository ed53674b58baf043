package org.bangfu.cases.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as people gave them, without what a disk, a header or an eye could stumble over. */
final class FileName {

  /** Letters a name keeps, its ending not counted. */
  private static final int LONGEST = 100;
  /** Control, format (bidi and zero-width among them), surrogate halves and private letters. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*;%]");

  private FileName() {
  }

  /** The last part of a path, cleaned; never empty and never beginning with a dot. */
  static String clean(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String seen = UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
    String plain = RESERVED.matcher(seen).replaceAll("_").strip().replaceAll("\\s+", " ").replaceAll("^\\.+", "");
    return plain.isEmpty() ? "file" : plain;
  }

  /** The name with the ending of its type, the rest cut to length. */
  static String of(String cleaned, FileType type) {
    int dot = cleaned.lastIndexOf('.');
    String stem = dot > 0 ? cleaned.substring(0, dot) : cleaned;
    int[] letters = stem.codePoints().limit(LONGEST).toArray();
    return new String(letters, 0, letters.length) + "." + type.extension();
  }
}
