package org.bangfu.oversight;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.shared.Slice;
import org.bangfu.tasks.RowKey;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the screen as a spreadsheet: the same filter, columns and order, written page by page. */
@Service
public class BoardSheet {

  private static final int PAGE = 500;
  private static final List<String> COLUMNS = List.of("household", "place", "step", "process", "holder", "due", "state",
      "days", "moved", "done");
  private static final int[] WIDTHS = {14, 26, 22, 14, 22, 12, 18, 12, 12, 26};

  private final Board board;
  private final BoardWords words;
  private final AuditLog audit;
  private final Clock clock;

  BoardSheet(Board board, BoardWords words, AuditLog audit, Clock clock) {
    this.board = board;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /** Writes an XLSX of all rows of the filter; does not close the stream. Answers the number of rows. */
  @Transactional
  public int write(BoardFilter filter, Locale language, OutputStream out) throws IOException {
    Slice<BoardRow> page = board.page(filter, null, PAGE);
    Workbook book = new Workbook(out, "Bangfu", "1.0");
    Worksheet sheet = book.newWorksheet(words.say("oversight.title", language));
    headings(sheet, language);
    int line = 1;
    while (!page.rows().isEmpty()) {
      for (BoardRow row : page.rows()) {
        line(sheet, line++, row, language);
      }
      sheet.flush();
      RowKey last = page.rows().get(page.rows().size() - 1).key();
      page = page.more() ? board.page(filter, last, PAGE) : new Slice<>(List.of(), false);
    }
    book.finish();
    audit.append(new AuditEvent("oversight.export", "board", filter.area(), null,
        Map.of("rows", Integer.toString(line - 1))));
    return line - 1;
  }

  /** Name of the file, with the day. */
  public String fileName(Locale language) {
    return words.say("oversight.sheet.file", language, LocalDate.now(clock).toString());
  }

  private void headings(Worksheet sheet, Locale language) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      sheet.inlineString(0, column, words.say("oversight.sheet." + COLUMNS.get(column), language));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(1, 1);
  }

  private void line(Worksheet sheet, int line, BoardRow row, Locale language) {
    text(sheet, line, 0, words.household(row));
    text(sheet, line, 1, words.place(row.area()));
    text(sheet, line, 2, row.stepName());
    text(sheet, line, 3, words.process(row.process(), language));
    text(sheet, line, 4, words.holder(row, language));
    text(sheet, line, 5, words.due(row, language));
    text(sheet, line, 6, Stream.concat(Stream.of(words.state(words.state(row), language)),
        words.standing(row, language).stream()).collect(Collectors.joining(" ")));
    Integer days = words.daysOverdue(row);
    if (days != null) {
      sheet.value(line, 7, days);
    }
    text(sheet, line, 8, words.day(row.moved()).toString());
    text(sheet, line, 9, words.done(row, language));
  }

  /** A cell that stays text, whatever it begins with, also when somebody edits it. */
  private static void text(Worksheet sheet, int line, int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(line, column, text);
      sheet.style(line, column).format("@").set();
    }
  }
}
