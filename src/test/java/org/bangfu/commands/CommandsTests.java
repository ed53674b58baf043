package org.bangfu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;

class CommandsTests {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Locale locale = Locale.getDefault();

  @BeforeEach
  void listen() {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "check", "lint", "bench", "password", "help", "--help", "--version"})
  void aCommandWordMeansTheTool(String word) {
    assertThat(Commands.meant(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--server.port=8081", "--bangfu.demo.households=300000", "spring"})
  void anythingElseMeansTheApplication(String argument) {
    assertThat(Commands.meant(argument)).isFalse();
    assertThat(Commands.meant()).isFalse();
  }

  @Test
  void aWrongWordAnswersTwoAndTheUsage() {
    assertThat(run(Locale.ENGLISH, "import", "cats", "file.csv")).isEqualTo(2);
    assertThat(text()).contains("Usage: bangfu import");
  }

  @Test
  void aMissingFileAnswersOneAndASentenceBeforeAnythingStarts() {
    assertThat(run(Locale.ENGLISH, "import", "areas", "no-such-file.csv")).isEqualTo(1);
    assertThat(text()).contains("The file no-such-file.csv does not exist or cannot be read.");
  }

  @Test
  void theTerminalsLanguageIsSpoken() {
    run(Locale.SIMPLIFIED_CHINESE, "help", "check");
    assertThat(text()).contains("检查数据库的不变量");
  }

  @Test
  void chineseIsSpokenWhereTheTerminalsLanguageIsNeither() {
    run(Locale.FRENCH, "import", "areas", "no-such-file.csv");
    assertThat(text()).contains("找不到或无法读取文件 no-such-file.csv");
  }

  private int run(Locale language, String... arguments) {
    Locale.setDefault(language);
    return Commands.run(SpringApplication::new, arguments);
  }

  private String text() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
