package org.bangfu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class LintTests {

  private static final String MODEL = "processes/identification/Identification.bpmn";

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final Locale locale = Locale.getDefault();
  @TempDir
  private Path folder;

  @BeforeEach
  void listen() {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    Locale.setDefault(locale);
  }

  @Test
  void whatShipsPasses() {
    int code = lint("processes", "forms");

    assertThat(text()).contains("全部通过");
    assertThat(code).isZero();
  }

  @Test
  void aFileIsJudgedAmongItsFamily() {
    assertThat(lint(MODEL)).isZero();
    assertThat(text()).contains("1 个文件全部通过");
  }

  @Test
  void eachFindingIsALineWithFileElementAndSentence() throws IOException {
    Path model = copied();
    Files.writeString(model, Files.readString(model).replace("candidateGroups=\"village\"", "candidateGroups=\"villagers\"")
        .replaceFirst("camunda:delegateExpression=\"\\$\\{openSpell}\"", "camunda:class=\"x.Y\""));

    assertThat(lint(model.toString())).isEqualTo(1);
    assertThat(text().lines()).anyMatch(line -> line.matches(
        ".*Identification\\.bpmn:Task_VerifyHousehold:[0-9]+ {2}role {2}没有角色 “villagers”.*"));
    assertThat(text()).contains("attribute  不允许 serviceTask 带属性 class");
  }

  private Path copied() throws IOException {
    for (String half : new String[] {"processes", "forms"}) {
      Path target = Files.createDirectories(folder.resolve(half).resolve("identification"));
      try (Stream<Path> files = Files.list(Path.of(half, "identification"))) {
        for (Path file : files.toList()) {
          Files.copy(file, target.resolve(file.getFileName()));
        }
      }
    }
    return folder.resolve(MODEL);
  }

  private static int lint(String... paths) {
    return Commands.run(SpringApplication::new, Stream.concat(Stream.of("lint"), Stream.of(paths)).toArray(String[]::new));
  }

  private String text() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
