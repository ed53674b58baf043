package org.bangfu.live;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signal as it travels, e.g. {@code notifications 12,35} or {@code notifications *}. PostgreSQL carries less than 8000
 * bytes: where more people are meant than fit, everybody is.
 *
 * @param staffIds whose matter it is; empty means everybody's
 */
public record Signal(LiveTopic topic, Set<Long> staffIds) {

  /** A key has at most 18 digits and a comma: 5700 bytes. */
  static final int MOST = 300;

  private static final String EVERYBODY = "*";
  private static final int DIGITS = 18;
  private static final Pattern TEXT = Pattern.compile("([a-z-]{1,40}) (\\*|[0-9,]+)");

  public Signal {
    staffIds = Set.copyOf(staffIds);
  }

  static Signal everybody(LiveTopic topic) {
    return new Signal(topic, Set.of());
  }

  /** For people, of whom there is one at least. */
  public static Signal of(LiveTopic topic, Collection<Long> staffIds) {
    Set<Long> different = Set.copyOf(staffIds);
    if (different.isEmpty()) {
      throw new IllegalArgumentException("a signal for nobody");
    }
    return different.size() > MOST ? everybody(topic) : new Signal(topic, different);
  }

  /** Nothing for what is no signal: whoever may connect to the database may notify. */
  public static Optional<Signal> read(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    LiveTopic topic = new LiveTopic(parts.group(1));
    if (parts.group(2).equals(EVERYBODY)) {
      return Optional.of(everybody(topic));
    }
    Set<Long> staffIds = Stream.of(parts.group(2).split(",")).filter(key -> !key.isEmpty() && key.length() <= DIGITS)
        .map(Long::valueOf).collect(Collectors.toSet());
    return staffIds.isEmpty() ? Optional.empty() : Optional.of(new Signal(topic, staffIds));
  }

  /** The same for the same people, so that the database keeps one of several in a transaction. */
  public String text() {
    String whose = staffIds.isEmpty() ? EVERYBODY
        : new TreeSet<>(staffIds).stream().map(String::valueOf).collect(Collectors.joining(","));
    return topic.word() + " " + whose;
  }

  boolean meant(LiveTopic asked, long staffId) {
    return topic.equals(asked) && (staffIds.isEmpty() || staffIds.contains(staffId));
  }
}
