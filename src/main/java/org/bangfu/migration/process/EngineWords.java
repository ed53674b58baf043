package org.bangfu.migration.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Reason.Code;
import org.jspecify.annotations.Nullable;

/** The engine's sentences about migrations as codes; what is not known is kept as it was said. */
final class EngineWords {

  private static final int LONGEST = 300;
  /** Numbers that could be a person's, a card's or a phone's. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6,}[0-9Xx]?");
  private static final Map<String, Code> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put("There is no migration instruction for", Code.NO_COUNTERPART);
    SENTENCES.put("Activities have incompatible types", Code.OTHER_TYPE);
    SENTENCES.put("The closest mapped ancestor", Code.OTHER_SURROUNDINGS);
    SENTENCES.put("event scope", Code.BORDER_APART);
    SENTENCES.put("multi-instance", Code.SEVERAL_AT_ONCE);
    SENTENCES.put("gateway", Code.GATEWAY);
    SENTENCES.put("There are multiple mappings", Code.TWICE);
    SENTENCES.put("Target activity is not async", Code.AUTOMATIC);
    SENTENCES.put("ransition instance", Code.AUTOMATIC);
    SENTENCES.put("type of the source activity is not supported", Code.NOT_MOVABLE);
    SENTENCES.put("The variable", Code.VARIABLE);
  }

  private EngineWords() {
  }

  static Reason reason(String words, @Nullable String element) {
    return SENTENCES.entrySet().stream().filter(known -> words.contains(known.getKey())).findFirst()
        .map(known -> new Reason(known.getValue(), element, null))
        .orElseGet(() -> new Reason(Code.OTHER, element, plain(words)));
  }

  static String plain(String words) {
    String masked = LONG_NUMBER.matcher(words.replace("\0", "")).replaceAll("***");
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }
}
