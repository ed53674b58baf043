package org.bangfu.figures;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.shared.AreaCode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a month on paper: the figures of the screen, the same by area with bars, and their definitions. */
@Service
public class MonthReportPdf {

  private static final ClassPathResource FONT = new ClassPathResource("fonts/NotoSansSC.ttf");

  private final FigureBook book;
  private final FigureWords words;
  private final AuditLog audit;

  MonthReportPdf(FigureBook book, FigureWords words, AuditLog audit) {
    this.book = book;
    this.words = words;
    this.audit = audit;
  }

  /** Writes a PDF; does not close the stream. */
  @Transactional
  public void write(YearMonth month, AreaCode area, Locale language, OutputStream out) throws IOException {
    PdfPage page = new PdfPage();
    page.title(words.say("figures.report.title", language, words.area(area), words.month(month, language)));
    figures(page, month, area, language);
    areas(page, month, area, language);
    definitions(page, language);
    new PdfRendererBuilder().useFont(MonthReportPdf::font, "Report").withHtmlContent(page.html(), null).toStream(out).run();
    audit.append(new AuditEvent("figures.report", "figure", area, null, Map.of("month", month.toString())));
  }

  public String fileName(YearMonth month, AreaCode area, Locale language) {
    return words.say("figures.report.pdf.file", language, words.area(area), month.toString());
  }

  private void figures(PdfPage page, YearMonth month, AreaCode area, Locale language) {
    page.table(words.say("figures.column.name", language), words.say("figures.column.value", language),
        words.say("figures.column.counts", language), words.say("figures.column.change", language));
    for (FigureLine line : book.overview(month, area)) {
      page.row(words.name(line.figure(), language), words.value(line.figure(), line.share(), language),
          words.counts(line.figure(), line.share(), language), words.change(line.change(), language));
    }
    page.end();
  }

  private void areas(PdfPage page, YearMonth month, AreaCode area, Locale language) {
    for (Figure figure : Figure.allCounted()) {
      page.heading(words.say("figures.parts.label", language, words.name(figure, language)));
      page.table(words.say("figures.parts.area", language), words.say("figures.column.value", language),
          words.say("figures.column.counts", language), "");
      book.parts(figure, month, area).forEach((part, share) -> page.bar(share.percent(), words.area(part),
          words.percent(share, language), words.counts(figure, share, language)));
      page.end();
    }
  }

  private void definitions(PdfPage page, Locale language) {
    page.heading(words.say("figures.report.definitions", language));
    page.table(words.say("figures.column.name", language), words.say("figures.definition.numerator", language),
        words.say("figures.definition.denominator", language), words.say("figures.definition.source", language));
    for (Figure figure : Figure.values()) {
      page.row(words.name(figure, language), words.part(figure, "numerator", language),
          words.part(figure, "denominator", language), words.part(figure, "source", language));
    }
    page.end();
  }

  private static InputStream font() {
    try {
      return FONT.getInputStream();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
