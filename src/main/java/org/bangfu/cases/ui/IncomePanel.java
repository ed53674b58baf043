package org.bangfu.cases.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Worksheets.Kept;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.TimeTexts;

/** The income worksheets as they were kept, the latest one open (domain §2, Income). */
class IncomePanel extends Div {

  private final TimeTexts times;

  IncomePanel(List<Kept> worksheets, TimeTexts times) {
    this.times = times;
    if (worksheets.isEmpty()) {
      add(new EmptyState(VaadinIcon.CALC_BOOK, getTranslation("cases.income.none"),
          getTranslation("cases.income.none.hint")));
    }
    for (Kept kept : worksheets) {
      Details details = new Details(summary(kept), lines(kept.worksheet()));
      details.setWidthFull();
      details.setOpened(kept == worksheets.get(0));
      add(details);
    }
  }

  private Div summary(Kept kept) {
    IncomeWorksheet sheet = kept.worksheet();
    Span window = new Span(getTranslation("cases.income.window", sheet.from(), sheet.from().plusMonths(11)));
    window.addClassName("bf-timeline-what");
    String caseNo = kept.caseNo();
    Div about = new Div(new Span(caseNo == null ? getTranslation("cases.income.imported") : caseNo),
        new Span(times.dateTime(kept.savedAt())), new Span(getTranslation("cases.income.heads", sheet.heads())));
    about.addClassNames("bf-dotted", "bf-quiet");
    KeyValues results = new KeyValues()
        .put(getTranslation("cases.income.netPerHead"), yuan(sheet.netPerHead()))
        .put(getTranslation("cases.income.referencePerHead"), yuan(sheet.referencePerHead()));
    results.addClassName("bf-number");
    return new Div(window, about, results);
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
