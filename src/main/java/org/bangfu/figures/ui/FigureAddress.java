package org.bangfu.figures.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bangfu.figures.Figure;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * What a page of figures shows, as the query of an address. What cannot be read is left out, never an error.
 *
 * @param figure absent for the page of all
 * @param unmet whether the list shows those that are not in the numerator
 */
record FigureAddress(@Nullable Figure figure, YearMonth month, AreaCode area, boolean unmet) {

  static final String ALL = "figures";
  static final String ONE = "figures/one";

  /** @param now the month, and {@code root} the area, where the address names none or one that is still to come or cannot be */
  static FigureAddress read(QueryParameters query, YearMonth now, AreaCode root) {
    YearMonth month = query.getSingleParameter("month").flatMap(FigureAddress::month).filter(asked -> !asked.isAfter(now))
        .orElse(now);
    AreaCode area = query.getSingleParameter("area").flatMap(FigureAddress::area).filter(root::contains).orElse(root);
    return new FigureAddress(query.getSingleParameter("figure").flatMap(Figure::of).orElse(null), month, area,
        query.getSingleParameter("rows").filter("unmet"::equals).isPresent());
  }

  String href() {
    Map<String, String> parts = new LinkedHashMap<>();
    if (figure != null) {
      parts.put("figure", figure.code());
    }
    parts.put("month", month.toString());
    parts.put("area", area.value());
    if (unmet) {
      parts.put("rows", "unmet");
    }
    return (figure == null ? ALL : ONE) + "?" + QueryParameters.simple(parts).getQueryString();
  }

  FigureAddress of(@Nullable Figure other) {
    return new FigureAddress(other, month, area, false);
  }

  FigureAddress in(AreaCode other) {
    return new FigureAddress(figure, month, other, unmet);
  }

  FigureAddress during(YearMonth other) {
    return new FigureAddress(figure, other, area, unmet);
  }

  FigureAddress rows(boolean without) {
    return new FigureAddress(figure, month, area, without);
  }

  private static Optional<YearMonth> month(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      return month.getYear() < 2000 ? Optional.empty() : Optional.of(month);
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<AreaCode> area(String text) {
    try {
      return Optional.of(AreaCode.of(text));
    } catch (BusinessException malformed) {
      return Optional.empty();
    }
  }
}
