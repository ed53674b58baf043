package org.bangfu.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.shared.AreaCode;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a month as a spreadsheet: the figures of the screen, the same by area, and their definitions. */
@Service
public class MonthReport {

  private final FigureBook book;
  private final FigureWords words;
  private final AuditLog audit;

  MonthReport(FigureBook book, FigureWords words, AuditLog audit) {
    this.book = book;
    this.words = words;
    this.audit = audit;
  }

  /** Writes an XLSX; does not close the stream. */
  @Transactional
  public void write(YearMonth month, AreaCode area, Locale language, OutputStream out) throws IOException {
    List<FigureLine> lines = book.overview(month, area);
    Workbook file = new Workbook(out, "Bangfu", "1.0");
    figures(new Table(file.newWorksheet(words.say("figures.report.sheet", language)), 24, 30, 12, 12, 18), lines, language);
    areas(new Table(file.newWorksheet(words.say("figures.report.areas", language)), 24, 18, 12, 12, 12), month, area, language);
    definitions(new Table(file.newWorksheet(words.say("figures.report.definitions", language)), 24, 60, 60, 40), language);
    file.finish();
    audit.append(new AuditEvent("figures.report", "figure", area, null, Map.of("month", month.toString())));
  }

  public String fileName(YearMonth month, AreaCode area, Locale language) {
    return words.say("figures.report.file", language, words.area(area), month.toString());
  }

  private void figures(Table table, List<FigureLine> lines, Locale language) {
    table.headings(words.say("figures.column.name", language), words.say("figures.column.value", language),
        words.say("figures.definition.numerator", language), words.say("figures.definition.denominator", language),
        words.say("figures.column.change", language));
    int row = 1;
    for (FigureLine line : lines) {
      table.text(row, 0, words.name(line.figure(), language));
      table.text(row, 1, words.value(line.figure(), line.share(), language));
      if (line.figure().counted()) {
        table.number(row, 2, line.share().numerator());
        table.number(row, 3, line.share().denominator());
        table.text(row, 4, words.change(line.change(), language));
      }
      row++;
    }
  }

  private void areas(Table table, YearMonth month, AreaCode area, Locale language) {
    table.headings(words.say("figures.column.name", language), words.say("figures.parts.area", language),
        words.say("figures.column.value", language), words.say("figures.definition.numerator", language),
        words.say("figures.definition.denominator", language));
    int row = 1;
    for (Figure figure : Figure.allCounted()) {
      for (Map.Entry<AreaCode, Share> part : book.parts(figure, month, area).entrySet()) {
        table.text(row, 0, words.name(figure, language));
        table.text(row, 1, words.area(part.getKey()));
        table.text(row, 2, words.percent(part.getValue(), language));
        table.number(row, 3, part.getValue().numerator());
        table.number(row++, 4, part.getValue().denominator());
      }
    }
  }

  private void definitions(Table table, Locale language) {
    table.headings(words.say("figures.column.name", language), words.say("figures.definition.numerator", language),
        words.say("figures.definition.denominator", language), words.say("figures.definition.source", language));
    int row = 1;
    for (Figure figure : Figure.values()) {
      table.text(row, 0, words.name(figure, language));
      table.text(row, 1, words.part(figure, "numerator", language));
      table.text(row, 2, words.part(figure, "denominator", language));
      table.text(row++, 3, words.part(figure, "source", language));
    }
  }
}
