package org.bangfu.households.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bangfu.shared.RowProblem;
import org.bangfu.shared.SheetCell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what was found in a register file as a CSV that spreadsheets open: one line a cell, in the reader's language. */
@Component
public class ResultSheet {

  private final MessageSource messages;

  ResultSheet(MessageSource messages) {
    this.messages = messages;
  }

  /** Does not close the stream. */
  public void write(Findings findings, Locale locale, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // With the mark, spreadsheets take the file for what it is.
    text.write('\ufeff');
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(say("row", locale), say("column", locale), say("kind", locale), say("reason", locale));
    lines(csv, findings.problems(), say("kind.problem", locale), locale);
    if (findings.untold() > 0) {
      csv.writeRecord("", "", say("kind.problem", locale), say("untold", locale, findings.untold()));
    }
    lines(csv, findings.notes(), say("kind.note", locale), locale);
    csv.flush();
  }

  private void lines(CsvWriter csv, List<RowProblem> found, String kind, Locale locale) {
    for (RowProblem problem : found) {
      csv.writeRecord(problem.row() == 0 ? "" : Long.toString(problem.row()), SheetCell.text(problem.column()), kind,
          SheetCell.text(messages.getMessage(problem.key(), problem.arguments().toArray(), locale)));
    }
  }

  private String say(String key, Locale locale, Object... arguments) {
    return messages.getMessage("households.sheet." + key, arguments, locale);
  }
}
