package org.bangfu.laboratory;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SheetCell;
import org.bangfu.shared.Slice;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a run found as a spreadsheet: a line for each decision, written page by page. */
@Service
public class LabSheet {

  private static final int PAGE = 500;
  private static final List<String> COLUMNS = List.of("case", "place", "at", "version", "facts", "before", "after", "verdict");
  private static final int[] WIDTHS = {20, 26, 18, 8, 50, 34, 34, 14};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Laboratory laboratory;
  private final LabWords words;
  private final BoardWords places;
  private final AuditLog audit;
  private final Clock clock;

  LabSheet(Laboratory laboratory, LabWords words, BoardWords places, AuditLog audit, Clock clock) {
    this.laboratory = laboratory;
    this.words = words;
    this.places = places;
    this.audit = audit;
    this.clock = clock;
  }

  /** Writes an XLSX of the rows that the filter leaves; does not close the stream. Answers their number. */
  @Transactional
  public int write(long id, Set<Verdict> verdicts, @Nullable AreaCode township, Locale language, OutputStream out)
      throws IOException {
    LabTable table = laboratory.table(laboratory.run(id));
    Workbook book = new Workbook(out, "Bangfu", "1.0");
    Worksheet sheet = book.newWorksheet(words.say("laboratory.title", language));
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      sheet.value(0, column, words.say("laboratory.column." + COLUMNS.get(column), language));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    int line = 1;
    Slice<LabCase> page = laboratory.cases(id, verdicts, township, null, PAGE);
    while (!page.rows().isEmpty()) {
      for (LabCase one : page.rows()) {
        line(sheet, line++, one, table, language);
      }
      sheet.flush();
      long last = page.rows().get(page.rows().size() - 1).record();
      page = page.more() ? laboratory.cases(id, verdicts, township, last, PAGE) : new Slice<>(List.of(), false);
    }
    book.finish();
    audit.append(new AuditEvent("laboratory.export", "laboratory:" + id, null, null,
        Map.of("cases", Integer.toString(line - 1))));
    return line - 1;
  }

  /** Name of the file. */
  public String fileName(long id, Locale language) {
    return words.say("laboratory.sheet.file", language, Long.toString(id));
  }

  private void line(Worksheet sheet, int line, LabCase one, LabTable table, Locale language) {
    List<String> cells = List.of(one.caseNo(), places.place(one.area()),
        TIME.format(one.at().atZone(clock.getZone())), Integer.toString(one.version()),
        words.values(one.facts(), table.inputs(), language), words.results(one.before(), table.outputs(), language),
        one.verdict() == Verdict.UNKNOWN ? words.missing(one.missing(), table.inputs(), language)
            : words.results(one.after(), table.outputs(), language),
        words.say("laboratory.verdict." + one.verdict().name(), language));
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(line, column, SheetCell.text(cells.get(column)));
    }
  }
}
