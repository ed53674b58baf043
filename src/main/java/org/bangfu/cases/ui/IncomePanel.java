package org.bangfu.cases.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Worksheets.Kept;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The income worksheets as they were kept, the latest one open (domain §2, Income). */
class IncomePanel extends Div {

  private final TimeTexts times;

  /**
   * A worksheet beside the line it is compared with.
   *
   * @param day whose line it is
   * @param line yuan per head; absent where none was in force
   */
  record Beside(Kept kept, LocalDate day, @Nullable BigDecimal line) {
  }

  IncomePanel(List<Beside> worksheets, TimeTexts times) {
    this.times = times;
    if (worksheets.isEmpty()) {
      add(new EmptyState(VaadinIcon.CALC_BOOK, getTranslation("cases.income.none"),
          getTranslation("cases.income.none.hint")));
    }
    for (Beside beside : worksheets) {
      Details details = new Details(summary(beside), lines(beside.kept().worksheet()));
      details.setWidthFull();
      details.setOpened(beside == worksheets.get(0));
      add(details);
    }
    if (!worksheets.isEmpty()) {
      Span note = new Span(getTranslation("cases.income.lineNote"));
      note.addClassName("bf-quiet");
      add(note);
    }
  }

  private Div summary(Beside beside) {
    Kept kept = beside.kept();
    IncomeWorksheet sheet = kept.worksheet();
    Span window = new Span(getTranslation("cases.income.window", sheet.from(), sheet.from().plusMonths(11)));
    window.addClassName("bf-timeline-what");
    String caseNo = kept.caseNo();
    Div about = new Div(new Span(caseNo == null ? getTranslation("cases.income.imported") : caseNo),
        new Span(times.dateTime(kept.savedAt())), new Span(getTranslation("cases.income.heads", sheet.heads())));
    about.addClassNames("bf-dotted", "bf-quiet");
    KeyValues results = new KeyValues()
        .put(getTranslation("cases.income.netPerHead"), amount(sheet.netPerHead(), beside.line()))
        .put(getTranslation("cases.income.referencePerHead"), amount(sheet.referencePerHead(), beside.line()))
        .put(getTranslation("cases.income.monitoringLine"), line(beside));
    results.addClassNames("bf-number", "bf-income-results");
    Div summary = new Div(window, about, results);
    summary.addClassName("bf-income-summary");
    return summary;
  }

  private String line(Beside beside) {
    BigDecimal line = beside.line();
    return line == null ? getTranslation("cases.income.noLine", beside.day())
        : getTranslation("cases.income.lineOf", yuan(line), beside.day());
  }

  /** The amount, and in words how it lies to the line. */
  private Div amount(BigDecimal amount, @Nullable BigDecimal line) {
    Div shown = new Div(new Span(yuan(amount)));
    shown.addClassName("bf-inline");
    if (line != null) {
      int side = amount.compareTo(line);
      String word = side < 0 ? "below" : side > 0 ? "above" : "equal";
      shown.add(new Badge(getTranslation("cases.income." + word, yuan(amount.subtract(line).abs())),
          side < 0 ? Tone.WARN : Tone.NEUTRAL));
    }
    return shown;
  }

  private Sheet lines(IncomeWorksheet worksheet) {
    Sheet sheet = new Sheet(List.of(getTranslation("cases.income.line"), getTranslation("cases.income.amount")));
    sheet.addClassName("bf-amounts");
    for (IncomeLine.Group group : IncomeLine.Group.values()) {
      List<IncomeLine> lines = Arrays.stream(IncomeLine.values())
          .filter(line -> line.group() == group && worksheet.lines().containsKey(line)).toList();
      if (!lines.isEmpty()) {
        total(sheet.row(getTranslation("cases.income.group." + group.name()), yuan(worksheet.total(group))));
        lines.forEach(line -> sheet.row(getTranslation("cases.income.line." + line.name()),
            yuan(worksheet.lines().get(line))));
      }
    }
    total(sheet.row(getTranslation("cases.income.net"), yuan(worksheet.net())));
    total(sheet.row(getTranslation("cases.income.reference"), yuan(worksheet.reference())));
    return sheet;
  }

  private static void total(NativeTableRow row) {
    row.addClassName("bf-total");
  }

  private String yuan(BigDecimal amount) {
    return getTranslation("cases.income.yuan", "%,.2f".formatted(amount));
  }
}
