package org.bangfu.figures.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.bangfu.figures.FigureBook;
import org.bangfu.figures.FigureLine;
import org.bangfu.figures.FigureWords;
import org.bangfu.figures.Share;

/** Twelve months of a share as small bars; a month without one is a gap. */
class Trend extends Span {

  Trend(FigureLine line, FigureWords words, Locale language) {
    addClassName("bf-trend");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label",
        words.say("figures.trend.label", language, words.name(line.figure(), language)));
    for (int back = FigureBook.TREND - 1; back >= 0; back--) {
      YearMonth month = line.month().minusMonths(back);
      Share share = line.trend().getOrDefault(month, Share.NONE);
      BigDecimal percent = share.percent();
      Span bar = new Span();
      bar.getStyle().set("height", percent == null ? "0" : percent.toPlainString() + "%");
      bar.getElement().setAttribute("title", words.month(month, language) + " " + words.percent(share, language));
      add(bar);
    }
  }
}
