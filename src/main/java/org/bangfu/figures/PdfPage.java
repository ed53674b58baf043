package org.bangfu.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Markup of a printed report; every text is escaped on its way in. */
final class PdfPage {

  private static final String HEAD = """
      <html><head><style>
      @page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
      body { font-family: 'Report'; font-size: 10pt; color: #16272d; }
      h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 6mm 0 2mm; page-break-after: avoid; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border-bottom: 0.5pt solid #b4c1c6; padding: 1mm; text-align: left; font-weight: normal; }
      th { color: #4b5f66; }
      .bar { height: 2.6mm; background: #0e5a6d; }
      </style></head><body>""";

  private final StringBuilder html = new StringBuilder(HEAD);

  PdfPage title(String text) {
    return element("h1", text);
  }

  PdfPage heading(String text) {
    return element("h2", text);
  }

  PdfPage table(String... headings) {
    html.append("<table><thead><tr>");
    for (String heading : headings) {
      element("th", heading);
    }
    html.append("</tr></thead><tbody>");
    return this;
  }

  PdfPage row(String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      element("td", cell);
    }
    html.append("</tr>");
    return this;
  }

  /** A row that ends with a bar as long as its share. */
  PdfPage bar(@Nullable Number percent, String... cells) {
    row(cells);
    html.setLength(html.length() - "</tr>".length());
    html.append("<td style='width: 40%'><div class='bar' style='width: ").append(percent == null ? 0 : percent)
        .append("%'></div></td></tr>");
    return this;
  }

  PdfPage end() {
    html.append("</tbody></table>");
    return this;
  }

  String html() {
    return html + "</body></html>";
  }

  private PdfPage element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append('>');
    return this;
  }

  /** Control characters are no characters of a page. */
  private static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(text.replaceAll("\\p{Cntrl}", " "), "UTF-8");
  }
}
