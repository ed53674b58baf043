package org.bangfu.households;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The register's dictionaries: codes to words and back. Kept in memory and read again a minute later at the latest, when
 * somebody changed them.
 */
@Service
public class RegisterWords {

  /** Code of the head in {@link WordKind#RELATION}. */
  public static final String HEAD = "HEAD";

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final WordStore store;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  RegisterWords(WordStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Entries of a dictionary in its order. */
  public List<Word> of(WordKind kind) {
    return kept().words().stream().filter(word -> word.kind() == kind).toList();
  }

  /** The word for a code in the language, or the code where the dictionary lacks it; empty for none. */
  public String label(WordKind kind, @Nullable String code, Locale locale) {
    if (code == null) {
      return "";
    }
    Word word = kept().byCode().get(kind + "/" + code);
    if (word == null) {
      return code;
    }
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? word.labelEn() : word.labelZh();
  }

  /** The code of a word as files write it: code, label or one of the other spellings. */
  public Optional<String> code(WordKind kind, String text) {
    return Optional.ofNullable(kept().bySpelling().get(kind + "/" + text));
  }

  private Kept kept() {
    Kept now = kept;
    if (now == null || now.read().plus(FRESH).isBefore(clock.instant()) || now.read().isAfter(clock.instant())) {
      now = Kept.of(store.all(), clock.instant());
      kept = now;
    }
    return now;
  }

  private record Kept(List<Word> words, Map<String, Word> byCode, Map<String, String> bySpelling, Instant read) {

    static Kept of(List<Word> words, Instant read) {
      Map<String, String> spellings = new HashMap<>();
      for (Word word : words) {
        word.otherNames().forEach(name -> spellings.putIfAbsent(word.kind() + "/" + name, word.code()));
        spellings.put(word.kind() + "/" + word.code(), word.code());
        spellings.put(word.kind() + "/" + word.labelEn(), word.code());
        spellings.put(word.kind() + "/" + word.labelZh(), word.code());
      }
      return new Kept(words, words.stream().collect(Collectors.toMap(word -> word.kind() + "/" + word.code(),
          word -> word)), spellings, read);
    }
  }
}
