package org.bangfu.identification.steps;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.NumberText;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.identification.ScopeFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The worksheet in a form: one field a line under {@code income}, and the results beside the line. */
@Component
class IncomeForm {

  private static final int MOST_HEADS = 100;

  private final StepTexts texts;

  IncomeForm(StepTexts texts) {
    this.texts = texts;
  }

  /** The worksheet as typed so far; what is no amount counts as nothing. */
  IncomeWorksheet read(FormValues values, YearMonth from) {
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

  Map<String, @Nullable Object> lines(IncomeWorksheet worksheet) {
    Map<String, @Nullable Object> lines = new HashMap<>();
    worksheet.lines().forEach((line, amount) -> lines.put(line.name(), amount));
    return lines;
  }

  Map<String, @Nullable Object> results(IncomeWorksheet worksheet, ScopeFacts facts) {
    Map<String, @Nullable Object> results = new HashMap<>();
    results.put("netTotal", worksheet.net());
    results.put("netPerHead", worksheet.netPerHead());
    results.put("referenceTotal", worksheet.reference());
    results.put("referencePerHead", worksheet.referencePerHead());
    results.put("monitoringLine", facts.monitoringLine());
    results.put("lineGap", worksheet.referencePerHead().subtract(facts.monitoringLine()));
    results.put("ownPaid", facts.ownPaid());
    String place = facts.belowLine() ? "scope.below" : "scope.above";
    results.put("scopeHint", texts.of(place) + (facts.expenseShock() ? texts.of("scope.shock") : ""));
    return results;
  }

  /** The window in words: 2025-03 至 2026-02. */
  String window(YearMonth from) {
    return texts.of("window", from.toString(), from.plusMonths(11).toString());
  }
}
