package org.bangfu.forms;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Mark-up of text and html components, cut down to what only shows: no script, style, frame, form or outside call. */
public final class SafeHtml {

  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer TRUSTED = HtmlRenderer.builder().softbreak("<br>").build();
  private static final HtmlRenderer ESCAPING = HtmlRenderer.builder().softbreak("<br>").escapeHtml(true).build();
  private static final Safelist SHOWN = Safelist.relaxed()
      .addTags("hr", "s", "mark", "details", "summary", "figure", "figcaption")
      .removeProtocols("a", "href", "ftp").addProtocols("a", "href", "tel")
      .addProtocols("img", "src", "data")
      .removeAttributes("blockquote", "cite").removeAttributes("q", "cite")
      .preserveRelativeLinks(true);
  /** Relative links are kept, but the cleaner wants to know of what. */
  private static final String NOWHERE = "http://relative.invalid/";

  private SafeHtml() {
  }

  /**
   * Markdown as safe HTML.
   *
   * @param data whether the text came out of an expression as a whole, so that mark-up in it is shown as text
   */
  public static String markdown(String text, boolean data) {
    return html((data ? ESCAPING : TRUSTED).render(MARKDOWN.parse(text)));
  }

  /** HTML without what could act or call out; images only from inside the text or from our own server. */
  public static String html(String text) {
    var document = Jsoup.parseBodyFragment(Jsoup.clean(text, NOWHERE, SHOWN,
        new OutputSettings().prettyPrint(false)));
    document.outputSettings().prettyPrint(false);
    for (Element link : document.select("a[href]")) {
      link.attr("rel", "noopener noreferrer").attr("target", "_blank");
    }
    for (Element image : document.select("img")) {
      if (!imageAllowed(image.attr("src"))) {
        image.remove();
      }
    }
    return document.body().html();
  }

  /** Whether nothing is cut out of it to be shown. */
  public static boolean unchanged(String text) {
    return marks(Jsoup.parseBodyFragment(text).body()) == marks(Jsoup.parseBodyFragment(html(text)).body());
  }

  private static int marks(Element body) {
    return body.getAllElements().stream().mapToInt(element -> 1 + (int) element.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().equals("rel") && !attribute.getKey().equals("target")).count()).sum();
  }

  /** Whether a picture may be shown from there: small ones inside the text, or paths of our own server. */
  public static boolean imageAllowed(String source) {
    boolean inside = source.matches("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]+");
    boolean ours = source.startsWith("/") && !source.startsWith("//") && !source.contains("\\");
    return source.length() <= 1_500_000 && (inside || ours);
  }
}
