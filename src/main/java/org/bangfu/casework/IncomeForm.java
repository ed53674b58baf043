package org.bangfu.casework;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.NumberText;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeLine.Group;
import org.bangfu.households.IncomeWorksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The worksheet in a form: one field a line under {@code income}, and the results beside the line. */
@Component
public class IncomeForm {

  private static final int MOST_HEADS = 100;

  private final CaseworkWords texts;

  IncomeForm(CaseworkWords texts) {
    this.texts = texts;
  }

  /** The worksheet as typed so far; what is no amount counts as nothing. */
  public IncomeWorksheet read(FormValues values, YearMonth from) {
    Map<?, ?> typed = values.get("income") instanceof Map<?, ?> map ? map : Map.of();
    Map<IncomeLine, BigDecimal> lines = new EnumMap<>(IncomeLine.class);
    for (IncomeLine line : IncomeLine.values()) {
      BigDecimal amount = NumberText.read(typed.get(line.name()));
      if (amount != null && amount.signum() > 0) {
        lines.put(line, amount);
      }
    }
    BigDecimal heads = values.number("heads").max(BigDecimal.ONE).min(BigDecimal.valueOf(MOST_HEADS));
    return new IncomeWorksheet(from, heads.intValue(), lines);
  }

  public Map<String, @Nullable Object> lines(IncomeWorksheet worksheet) {
    Map<String, @Nullable Object> lines = new HashMap<>();
    worksheet.lines().forEach((line, amount) -> lines.put(line.name(), amount));
    return lines;
  }

  /** @param line the monitoring line, yuan per head */
  public Map<String, @Nullable Object> results(IncomeWorksheet worksheet, BigDecimal line) {
    Map<String, @Nullable Object> results = new HashMap<>();
    results.put("netTotal", worksheet.net());
    results.put("netPerHead", worksheet.netPerHead());
    results.put("referenceTotal", worksheet.reference());
    results.put("referencePerHead", worksheet.referencePerHead());
    results.put("monitoringLine", line);
    results.put("lineGap", worksheet.referencePerHead().subtract(line));
    results.put("ownPaid", worksheet.total(Group.EXPENSE));
    results.put("scopeHint", texts.of(worksheet.referencePerHead().compareTo(line) < 0 ? "line.below" : "line.above"));
    return results;
  }

  /** The window in words: 2025-03 至 2026-02. */
  public String window(YearMonth from) {
    return texts.of("window", from.toString(), from.plusMonths(11).toString());
  }
}
