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
import org.bangfu.shared.Slice;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases and households behind a figure as a spreadsheet, written page by page. */
@Service
public class FigureSheet {

  private static final int PAGE = 500;

  private final FigureBook book;
  private final FigureWords words;
  private final AuditLog audit;

  FigureSheet(FigureBook book, FigureWords words, AuditLog audit) {
    this.book = book;
    this.words = words;
    this.audit = audit;
  }

  /** Writes an XLSX of all subjects, those in the numerator first; does not close the stream. Answers their number. */
  @Transactional
  public int write(Figure figure, YearMonth month, AreaCode area, Locale language, OutputStream out) throws IOException {
    book.figure(figure, month, area);
    Workbook file = new Workbook(out, "Bangfu", "1.0");
    Worksheet sheet = file.newWorksheet(words.say("figures.list.title", language));
    Table table = new Table(sheet, 14, 28, 18, 12, 8);
    table.headings(words.say("figures.list.household", language), words.say("figures.list.place", language),
        words.say("figures.list.case", language), words.say("figures.list.state", language),
        words.say("figures.list.weight", language));
    int line = 1;
    for (boolean met : new boolean[] {true, false}) {
      Slice<Subject> page = book.page(figure, month, area, met, null, PAGE);
      while (!page.rows().isEmpty()) {
        for (Subject row : page.rows()) {
          row(table, line++, row, language);
        }
        sheet.flush();
        long last = page.rows().get(page.rows().size() - 1).key();
        page = page.more() ? book.page(figure, month, area, met, last, PAGE) : new Slice<>(List.of(), false);
      }
    }
    file.finish();
    audit.append(new AuditEvent("figures.export", "figure", area, null,
        Map.of("figure", figure.code(), "month", month.toString(), "rows", Integer.toString(line - 1))));
    return line - 1;
  }

  public String fileName(Figure figure, YearMonth month, AreaCode area, Locale language) {
    return words.say("figures.sheet.file", language, words.name(figure, language), words.area(area), month.toString());
  }

  private void row(Table table, int line, Subject row, Locale language) {
    table.text(line, 0, row.headName());
    table.text(line, 1, words.place(row.area()));
    table.text(line, 2, row.caseNo());
    table.text(line, 3, words.say(row.met() ? "figures.list.met" : "figures.list.unmet", language));
    table.number(line, 4, row.weight());
  }
}
