package org.bangfu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.GenericApplicationContext;

class ImportReportTests {

  private final StringWriter told = new StringWriter();
  private final GenericApplicationContext context = new GenericApplicationContext();
  private final ImportReport report =
      new ImportReport(new Product(context, Locale.ENGLISH), new PrintWriter(told, true));

  @TempDir
  private Path folder;

  @BeforeEach
  void speak() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("i18n/commands", "i18n/shared");
    messages.setDefaultEncoding("UTF-8");
    context.getBeanFactory().registerSingleton("messageSource", messages);
    context.refresh();
  }

  @Test
  void withoutProblemsThereIsNoSheet() {
    Path sheet = folder.resolve("sheet.csv");

    assertThat(report.tell(new ImportOutcome(3, 2, 1, List.of()), sheet)).isZero();

    assertThat(told.toString()).contains("3 rows read, 2 added, 1 changed, 0 not taken.");
    assertThat(sheet).doesNotExist();
  }

  @Test
  void everyRowNotTakenStandsInTheSheetWithItsReason() throws Exception {
    Path sheet = folder.resolve("sheet.csv");
    ImportOutcome outcome = new ImportOutcome(3, 2, 0,
        List.of(RowProblem.of(4, "=SUM(A1)", "commands.file.unreadable", "x.csv")));

    assertThat(report.tell(outcome, sheet)).isEqualTo(1);

    assertThat(told.toString()).contains(sheet.toString());
    assertThat(Files.readString(sheet))
        .startsWith("\uFEFFRow,Column,Reason")
        .contains("4,'=SUM(A1),The file x.csv does not exist");
  }
}
