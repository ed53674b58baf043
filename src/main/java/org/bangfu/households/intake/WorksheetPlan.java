package org.bangfu.households.intake;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.households.ChangeKind;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;

/** Works out which income worksheets are new or otherwise; there is one for each window that a file spoke of. */
final class WorksheetPlan {

  private final Batch batch;
  private final Histories histories;
  private final Iterator<Long> keys;

  WorksheetPlan(Batch batch, Histories histories, Iterator<Long> keys) {
    this.batch = batch;
    this.histories = histories;
    this.keys = keys;
  }

  void add(long householdId, IncomeWorksheet worksheet) {
    long id = keys.next();
    batch.newWorksheets.add(row(id, householdId, worksheet));
    lines(id, worksheet);
  }

  /** Answers whether the file's worksheet is new or otherwise than the kept one of its window. */
  boolean compare(long householdId, IncomeWorksheet worksheet, List<KnownWorksheet> known) {
    Optional<KnownWorksheet> before = known.stream().filter(each -> each.from().equals(worksheet.from())).findFirst();
    if (before.isEmpty()) {
      add(householdId, worksheet);
    } else if (before.get().worksheet().equals(worksheet)) {
      return false;
    } else {
      batch.changedWorksheets.add(row(before.get().id(), householdId, worksheet));
      lines(before.get().id(), worksheet);
    }
    batch.changes.add(histories.row(householdId, null, ChangeKind.INCOME,
        detail(before.map(KnownWorksheet::worksheet), worksheet)));
    return true;
  }

  private static LoadRow row(long id, long householdId, IncomeWorksheet worksheet) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("household_id", Long.toString(householdId));
    columns.put("window_from", worksheet.from().atDay(1).toString());
    columns.put("heads", Integer.toString(worksheet.heads()));
    return new LoadRow(id, columns);
  }

  private void lines(long id, IncomeWorksheet worksheet) {
    worksheet.lines().forEach((line, amount) -> {
      Map<String, String> columns = new LinkedHashMap<>();
      columns.put("worksheet_id", Long.toString(id));
      columns.put("line", line.name());
      columns.put("amount", amount.toPlainString());
      batch.lines.add(new LoadRow(id, columns));
    });
  }

  private static Map<String, List<String>> detail(Optional<IncomeWorksheet> before, IncomeWorksheet now) {
    Map<String, List<String>> detail = new LinkedHashMap<>();
    detail.put("window_from", List.of(before.map(sheet -> sheet.from().toString()).orElse(""), now.from().toString()));
    for (IncomeLine line : IncomeLine.values()) {
      BigDecimal old = before.map(sheet -> sheet.lines().get(line)).orElse(null);
      BigDecimal amount = now.lines().get(line);
      if (!Objects.equals(old, amount)) {
        detail.put(line.name(), List.of(old == null ? "" : old.toPlainString(),
            amount == null ? "" : amount.toPlainString()));
      }
    }
    return detail;
  }
}
