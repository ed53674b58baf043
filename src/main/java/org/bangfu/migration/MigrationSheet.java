package org.bangfu.migration;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.bangfu.tasks.TaskRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a run as a spreadsheet: a line for each case, written page by page. */
@Service
public class MigrationSheet {

  private static final int PAGE = 500;
  private static final List<String> COLUMNS = List.of("case", "place", "state", "reason", "before", "after", "dueBefore",
      "dueAfter", "unit", "at");
  private static final int[] WIDTHS = {20, 26, 12, 44, 24, 24, 18, 18, 12, 20};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Migrations migrations;
  private final MigrationPlans plans;
  private final BoardWords words;
  private final AuditLog audit;
  private final Clock clock;

  MigrationSheet(Migrations migrations, MigrationPlans plans, BoardWords words, AuditLog audit, Clock clock) {
    this.migrations = migrations;
    this.plans = plans;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /** Writes an XLSX of all cases of the run; does not close the stream. Answers the number of cases. */
  @Transactional
  public int write(long id, Locale language, OutputStream out) throws IOException {
    Run run = migrations.read(id);
    Map<String, String> names = plans.names(run.plan());
    Workbook book = new Workbook(out, "Bangfu", "1.0");
    Worksheet sheet = book.newWorksheet(words.say("migration.title", language));
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      text(sheet, 0, column, words.say("migration.column." + COLUMNS.get(column), language));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    int line = 1;
    Slice<MovedCase> page = migrations.cases(id, null, null, PAGE);
    while (!page.rows().isEmpty()) {
      for (MovedCase one : page.rows()) {
        line(sheet, line++, one, names, language);
      }
      sheet.flush();
      String last = page.rows().get(page.rows().size() - 1).instanceId();
      page = page.more() ? migrations.cases(id, null, last, PAGE) : new Slice<>(List.of(), false);
    }
    book.finish();
    audit.append(new AuditEvent("migration.export", "migration:" + id, null, null,
        Map.of("cases", Integer.toString(line - 1))));
    return line - 1;
  }

  /** Name of the file. */
  public String fileName(long id, Locale language) {
    return words.say("migration.sheet.file", language, Long.toString(id));
  }

  private void line(Worksheet sheet, int line, MovedCase one, Map<String, String> names, Locale language) {
    AreaCode area = one.area();
    Reason reason = one.reason();
    text(sheet, line, 0, one.caseNo() == null ? words.say("migration.caseless", language) : one.caseNo());
    text(sheet, line, 1, area == null ? "" : words.place(area));
    text(sheet, line, 2, words.say("migration.case." + one.state().name(), language));
    text(sheet, line, 3, reason == null ? "" : reason(reason, names, language));
    MovedCase.Effect effect = one.effect() == null ? MovedCase.Effect.NONE : one.effect();
    text(sheet, line, 4, steps(effect.stepsBefore(), names, language));
    text(sheet, line, 5, steps(effect.stepsAfter(), names, language));
    text(sheet, line, 6, time(effect.dueBefore()));
    text(sheet, line, 7, time(effect.dueAfter()));
    text(sheet, line, 8, effect.regrouped() ? words.say("migration.regrouped", language) : "");
    text(sheet, line, 9, time(one.at()));
  }

  private String reason(Reason reason, Map<String, String> names, Locale language) {
    String element = reason.element();
    String said = words.say("migration.reason." + reason.code().name(), language,
        element == null ? "" : names.getOrDefault(element, element));
    return reason.detail() == null ? said : said + " (" + reason.detail() + ")";
  }

  private String steps(List<String> steps, Map<String, String> names, Locale language) {
    return String.join(words.say("migration.and", language),
        steps.stream().distinct().map(step -> names.getOrDefault(step, step)).toList());
  }

  private String time(@Nullable Instant at) {
    return at == null || !at.isBefore(TaskRow.NEVER) ? "" : TIME.format(ZonedDateTime.ofInstant(at, clock.getZone()));
  }

  /** A cell that stays text, whatever it begins with. */
  private static void text(Worksheet sheet, int line, int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(line, column, text);
      sheet.style(line, column).format("@").set();
    }
  }
}
