package org.bangfu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(MonthFacts.class)
@Transactional
class FigureSheetTests {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final AreaCode HERE = AreaCode.of(MonthFacts.TOWNSHIP);

  @Autowired private FigureBook book;
  @Autowired private FigureSheet sheet;
  @Autowired private MonthReport report;
  @Autowired private MonthReportPdf pdf;
  @Autowired private FigureWords words;
  @Autowired private MonthFacts facts;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoHouseholdsOneVisited() {
    clock.set(LocalDateTime.of(2026, 5, 31, 12, 0));
    signIn.as(Role.TOWNSHIP, MonthFacts.TOWNSHIP);
    long first = facts.household(MonthFacts.VILLAGE);
    long second = facts.household(MonthFacts.VILLAGE);
    jdbc.sql("update household set head_name = '=1+1' where id = :id").param("id", first).update();
    jdbc.sql("update household set head_name = '<b>@张</b>' where id = :id").param("id", second).update();
    facts.visited(facts.visit(facts.spell(first, "2026-03-02"), "2026-05-01"), "2026-05-12", "2026-05-12 17:00");
    facts.visit(facts.spell(second, "2026-03-03"), "2026-05-01");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void theListIsWrittenWithItsStateAndWhatLooksLikeAFormulaIsText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(sheet.write(Figure.VISITED, MAY, HERE, Locale.CHINA, out)).isEqualTo(2);

    List<Row> rows = sheets(out).get(0);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCellText(3)).isEqualTo("计入分子");
    assertThat(rows.get(2).getCellText(0)).isEqualTo("<b>@张</b>");
    assertThat(rows.get(2).getCellText(3)).isEqualTo("未计入分子");
  }

  @Test
  void theReportSaysTheNumbersOfTheScreenAndEveryDefinition() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(MAY, HERE, Locale.CHINA, out);

    List<List<Row>> sheets = sheets(out);
    List<FigureLine> screen = book.overview(MAY, HERE);
    for (FigureLine line : screen) {
      Row row = sheets.get(0).get(1 + line.figure().ordinal());
      assertThat(row.getCellText(0)).isEqualTo(words.name(line.figure(), Locale.CHINA));
      assertThat(row.getCellText(1)).isEqualTo(words.value(line.figure(), line.share(), Locale.CHINA));
    }
    assertThat(sheets.get(0).get(1 + Figure.VISITED.ordinal()).getCellText(1)).isEqualTo("50.0%");
    assertThat(sheets.get(2)).hasSize(1 + Figure.values().length);
  }

  @Test
  void thePdfSaysTheNumbersOfTheScreenAndMarkupInANameIsText() throws IOException {
    jdbc.sql("update area set name = '<b>&高楠' || chr(7) || '镇' where code = :code").param("code", MonthFacts.VILLAGE).update();
    clock.advance(Duration.ofMinutes(2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.write(MAY, HERE, Locale.CHINA, out);

    String text;
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
    for (FigureLine line : book.overview(MAY, HERE)) {
      assertThat(text).contains((words.name(line.figure(), Locale.CHINA) + words.value(line.figure(), line.share(), Locale.CHINA)
          + words.counts(line.figure(), line.share(), Locale.CHINA)).replaceAll("\\s+", ""));
    }
    assertThat(text).contains("走访率50.0%1/2", "<b>&高楠镇", "指标定义");
  }

  @Test
  void whoSeesNoFiguresGetsNoFile() {
    signIn.as(Role.VILLAGE, MonthFacts.VILLAGE);

    assertThatThrownBy(() -> sheet.write(Figure.VISITED, MAY, HERE, Locale.CHINA, new ByteArrayOutputStream()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> report.write(MAY, HERE, Locale.CHINA, new ByteArrayOutputStream()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> pdf.write(MAY, HERE, Locale.CHINA, new ByteArrayOutputStream()))
        .isInstanceOf(NotFoundException.class);
  }

  private static List<List<Row>> sheets(ByteArrayOutputStream out) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<List<Row>> sheets = new ArrayList<>();
      for (Sheet one : book.getSheets().toList()) {
        sheets.add(one.read());
      }
      return sheets;
    }
  }
}
