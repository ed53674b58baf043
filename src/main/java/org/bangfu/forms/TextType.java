package org.bangfu.forms;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text: kept as typed except for blanks around it; what could deceive or break a reader is refused (security.md §6). */
record TextType(int longest, boolean lines) implements FieldType {

  /** Control characters, marks that turn the reading direction, and halves of characters. */
  private static final Pattern HARMFUL = Pattern.compile(
      "[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{7F}-\\x{9F}\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}"
          + "\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");
  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\x{2028}\\x{2029}]");
  private static final Map<String, Pattern> KINDS = Map.of(
      "email", Pattern.compile("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$"),
      "phone", Pattern.compile("^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?|[0-9]{5,8}"
          + "|(\\+|00)[1-9][0-9 -]{5,18}[0-9])$"));

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null) {
      return Reading.of(null);
    }
    if (!(raw instanceof String || raw instanceof Number || raw instanceof Boolean)) {
      return Reading.problem("forms.problem.kind");
    }
    String text = Texts.of(raw);
    // Looked at before anything else, so that ten megabytes cost nothing.
    if (text.length() > 2 * longest) {
      return Reading.problem("forms.problem.maxLength", longest);
    }
    if (HARMFUL.matcher(text).find() || halves(text) || !lines && LINE_BREAK.matcher(text.strip()).find()) {
      return Reading.problem("forms.problem.characters");
    }
    if ("phone".equals(component.section("validate").get("validationType"))) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }
    String stripped = lines ? text.replace("\r\n", "\n").stripTrailing() : text.strip();
    return Reading.of(stripped.isBlank() ? null : stripped);
  }

  private static boolean halves(String text) {
    return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    String text = value.toString();
    FormComponent component = field.component();
    int length = text.codePointCount(0, text.length());
    BigDecimal least = component.number("validate.minLength", field.scope());
    BigDecimal most = component.number("validate.maxLength", field.scope());
    if (least != null && BigDecimal.valueOf(length).compareTo(least) < 0) {
      problems.add(field, "forms.problem.minLength", least);
    }
    BigDecimal bound = most == null ? BigDecimal.valueOf(longest) : most.min(BigDecimal.valueOf(longest));
    if (BigDecimal.valueOf(length).compareTo(bound) > 0) {
      problems.add(field, "forms.problem.maxLength", bound);
    }
    if (component.pattern() != null && !component.pattern().matcher(text).find()) {
      problems.add(field, "forms.problem.pattern");
    }
    kind(field, text, problems);
  }

  private static void kind(FieldState field, String text, Problems problems) {
    Object kind = field.component().section("validate").get("validationType");
    Pattern pattern = kind instanceof String name ? KINDS.get(name) : null;
    if (pattern != null && !pattern.matcher(text).find()) {
      problems.add(field, "forms.problem." + kind);
    }
  }
}
