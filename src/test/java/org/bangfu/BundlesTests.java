package org.bangfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and the code asks for nothing they do not say. */
class BundlesTests {

  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final Path SOURCES = Path.of("src/main/java");

  /** Calls whose first argument is a message key, when it is a literal. */
  private static final Pattern ASKED = Pattern.compile(
      "(?:getTranslation|new BusinessException|Messages\\.success|Messages\\.info|@Menu\\(title =)\\(?\\s*\"([^\"]+)\"(\\s*\\+)?");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Path chinese : chineseBundles()) {
      Set<String> onlyChinese = new TreeSet<>(read(chinese).stringPropertyNames());
      Set<String> onlyEnglish = new TreeSet<>(read(english(chinese)).stringPropertyNames());
      Set<String> both = new TreeSet<>(onlyChinese);
      both.retainAll(onlyEnglish);
      onlyChinese.removeAll(both);
      onlyEnglish.removeAll(both);
      onlyChinese.forEach(key -> differences.add(english(chinese).getFileName() + " lacks " + key));
      onlyEnglish.forEach(key -> differences.add(chinese.getFileName() + " lacks " + key));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void everyBundleIsRead() throws IOException {
    String yaml = Files.readString(Path.of("src/main/resources/application.yaml"));
    for (Path chinese : chineseBundles()) {
      assertThat(yaml).contains("i18n/" + chinese.getFileName().toString().replace(".properties", ""));
    }
  }

  @Test
  void noKeyIsSaidTwice() throws IOException {
    List<String> twice = new ArrayList<>();
    Map<String, Path> seen = new TreeMap<>();
    for (Path bundle : chineseBundles()) {
      for (String line : Files.readAllLines(bundle)) {
        if (line.isBlank() || line.startsWith("#") || !line.contains("=")) {
          continue;
        }
        String key = line.substring(0, line.indexOf('=')).strip();
        Path other = seen.putIfAbsent(key, bundle);
        if (other != null) {
          twice.add(key + " in " + other.getFileName() + " and " + bundle.getFileName());
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void noTextIsEmptyAndEachIsAFormat() throws IOException {
    List<String> bad = new ArrayList<>();
    for (Path bundle : allBundles()) {
      read(bundle).forEach((key, text) -> {
        if (text.toString().isBlank() || LONE_APOSTROPHE.matcher(text.toString()).find()) {
          bad.add(bundle.getFileName() + ": " + key + " is empty or has a lone apostrophe");
        } else {
          new MessageFormat(text.toString());
        }
      });
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameValues() throws IOException {
    List<String> bad = new ArrayList<>();
    for (Path chinese : chineseBundles()) {
      Properties other = read(english(chinese));
      read(chinese).forEach((key, text) -> {
        int values = new MessageFormat(text.toString()).getFormatsByArgumentIndex().length;
        String english = other.getProperty(key.toString(), text.toString());
        if (values != new MessageFormat(english).getFormatsByArgumentIndex().length) {
          bad.add(key + " takes other values in English");
        }
      });
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void everyKeyTheCodeAsksForExists() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path bundle : chineseBundles()) {
      keys.addAll(read(bundle).stringPropertyNames());
    }
    List<String> missing = new ArrayList<>();
    for (Path source : files(SOURCES, ".java")) {
      Matcher asked = ASKED.matcher(Files.readString(source));
      while (asked.find()) {
        String key = asked.group(1);
        boolean known = asked.group(2) == null ? keys.contains(key) : keys.stream().anyMatch(k -> k.startsWith(key));
        if (!known) {
          missing.add(source.getFileName() + " asks for " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> allBundles() throws IOException {
    return files(BUNDLES, ".properties");
  }

  private static List<Path> chineseBundles() throws IOException {
    return allBundles().stream().filter(file -> !file.toString().endsWith("_en.properties")).toList();
  }

  private static Path english(Path chinese) {
    return chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
