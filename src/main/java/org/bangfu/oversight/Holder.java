package org.bangfu.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who has a task in hand. Each task has exactly one holder: the one who claimed it, the contact it is addressed to, or
 * else the unit in which it waits for somebody.
 *
 * @param kind a person, a unit in which it waits, what stands in a person's inbox (claimed, or waiting in one of their
 *     units), or all the work of a unit, claimed or not
 * @param key the person's key, or the unit's candidate group, e.g. {@code village:500229001203}
 */
public record Holder(Kind kind, String key) {

  /** Kinds of holders. */
  public enum Kind { PERSON, UNIT, INBOX, WORK }

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern GROUP = Pattern.compile("[a-z]{1,20}:[a-z0-9-]{1,40}");

  public static Holder person(long staffId) {
    return new Holder(Kind.PERSON, Long.toString(staffId));
  }

  public static Holder unit(String group) {
    return new Holder(Kind.UNIT, group);
  }

  public static Holder inbox(long staffId) {
    return new Holder(Kind.INBOX, Long.toString(staffId));
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<Holder> parse(String text) {
    return Arrays.stream(Kind.values()).filter(kind -> text.startsWith(word(kind) + "."))
        .map(kind -> new Holder(kind, text.substring(word(kind).length() + 1)))
        .filter(holder -> (holder.ofUnit() ? GROUP : NUMBER).matcher(holder.key).matches()).findFirst();
  }

  private boolean ofUnit() {
    return kind == Kind.UNIT || kind == Kind.WORK;
  }

  /** For an address, e.g. {@code person.12}. */
  public String text() {
    return word(kind) + "." + key;
  }

  /** The person; only of a person or an inbox. */
  public long staffId() {
    return Long.parseLong(key);
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
