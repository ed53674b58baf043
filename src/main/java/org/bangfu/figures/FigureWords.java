package org.bangfu.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.bangfu.areas.Areas;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How figures are written, the same on the screen and in a sheet. */
@Component
public class FigureWords {

  private final MessageSource messages;
  private final Areas areas;

  FigureWords(MessageSource messages, Areas areas) {
    this.messages = messages;
    this.areas = areas;
  }

  public String name(Figure figure, Locale language) {
    return say("figures." + figure.code() + ".name", language);
  }

  /** What is counted, out of what, and where it is said, in one sentence. */
  public String definition(Figure figure, Locale language) {
    return say("figures.definition", language, part(figure, "numerator", language),
        part(figure, "denominator", language), part(figure, "source", language));
  }

  /** The {@code numerator}, {@code denominator} or {@code source} of a definition. */
  public String part(Figure figure, String part, Locale language) {
    return say("figures." + figure.code() + "." + part, language);
  }

  /** The share in per cent; a dash where there is nothing to count, and since when there will be where it is not counted yet. */
  public String value(Figure figure, Share share, Locale language) {
    return figure.counted() ? percent(share, language)
        : say("figures.pending", language, part(figure, "when", language));
  }

  public String percent(Share share, Locale language) {
    BigDecimal percent = share.percent();
    return percent == null ? say("figures.none", language) : percent.toPlainString() + say("figures.unit", language);
  }

  public String counts(Figure figure, Share share, Locale language) {
    return figure.counted() ? share.numerator() + " / " + share.denominator() : say("figures.none", language);
  }

  public String change(@Nullable BigDecimal points, Locale language) {
    if (points == null) {
      return say("figures.none", language);
    }
    return say("figures.change.points", language, (points.signum() > 0 ? "+" : "") + points.toPlainString());
  }

  public String month(YearMonth month, Locale language) {
    return say("figures.month.value", language, Integer.toString(month.getYear()), Integer.toString(month.getMonthValue()));
  }

  public String area(AreaCode area) {
    return areas.name(area);
  }

  /** Township and village of a subject. */
  public String place(AreaCode village) {
    return areas.name(village.township()) + " / " + areas.name(village);
  }

  public String say(String key, Locale language, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
