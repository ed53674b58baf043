package org.bangfu.commands;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.RowProblem;
import org.bangfu.shared.SheetCell;
import picocli.CommandLine.ExitCode;

/** Tells what came of an import: the counts, and the path of the sheet that names every row not taken. */
record ImportReport(Product product, PrintWriter out) {

  /** Answers exit code 1 when rows were not taken. */
  int tell(ImportOutcome outcome, Path sheet) {
    out.println(product.text("commands.import.counts", outcome.read(), outcome.added(), outcome.changed(),
        outcome.problems().size()));
    if (outcome.problems().isEmpty()) {
      return ExitCode.OK;
    }
    write(outcome, sheet);
    out.println(product.text("commands.import.sheet", sheet.toAbsolutePath()));
    return ExitCode.SOFTWARE;
  }

  private void write(ImportOutcome outcome, Path sheet) {
    try (var file = Files.newBufferedWriter(sheet, StandardCharsets.UTF_8)) {
      // With the mark, spreadsheets take the file for what it is.
      file.write('\uFEFF');
      try (CsvWriter csv = CsvWriter.builder().build(file)) {
        csv.writeRecord(product.text("commands.import.row"), product.text("commands.import.column"),
            product.text("commands.import.reason"));
        for (RowProblem problem : outcome.problems()) {
          csv.writeRecord(Long.toString(problem.row()), SheetCell.text(problem.column()),
              SheetCell.text(product.text(problem.key(), problem.arguments().toArray())));
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
