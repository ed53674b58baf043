package org.bangfu.flow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bangfu.flow.Months;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as the query of its address. What is absent is chosen by the page; what cannot be read is left out,
 * never an error.
 *
 * @param own the months compared with, where they are chosen freely
 */
record FlowAddress(@Nullable String process, @Nullable Integer version, @Nullable AreaCode area, @Nullable Months months,
    Comparison with, @Nullable Months own) {

  static final String ROUTE = "flow";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** What the months chosen are compared with. */
  enum Comparison {
    NOTHING, BEFORE, YEAR_BEFORE, OWN;

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static FlowAddress read(QueryParameters query) {
    Months own = months(query, "with-from", "with-to");
    Comparison with = Arrays.stream(Comparison.values())
        .filter(each -> query.getSingleParameter("with").filter(each.word()::equals).isPresent())
        .filter(each -> each != Comparison.OWN || own != null).findFirst().orElse(Comparison.NOTHING);
    return new FlowAddress(text(query, "process").orElse(null),
        text(query, "version").filter(text -> text.matches("[1-9][0-9]{0,5}")).map(Integer::valueOf).orElse(null),
        area(query), months(query, "from", "to"), with, with == Comparison.OWN ? own : null);
  }

  QueryParameters write() {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "process", process);
    put(parts, "version", version);
    put(parts, "area", area);
    put(parts, "from", months == null ? null : months.from());
    put(parts, "to", months == null ? null : months.to());
    put(parts, "with", with == Comparison.NOTHING ? null : with.word());
    put(parts, "with-from", own == null ? null : own.from());
    put(parts, "with-to", own == null ? null : own.to());
    return QueryParameters.simple(parts);
  }

  /** The months to compare with; absent where nothing is compared. */
  @Nullable Months other(Months chosen) {
    return switch (with) {
      case NOTHING -> null;
      case BEFORE -> chosen.before();
      case YEAR_BEFORE -> chosen.yearBefore();
      case OWN -> own;
    };
  }

  private static Optional<String> text(QueryParameters query, String name) {
    return query.getSingleParameter(name).filter(text -> !text.isBlank());
  }

  private static @Nullable AreaCode area(QueryParameters query) {
    try {
      return text(query, "area").map(AreaCode::of).orElse(null);
    } catch (BusinessException malformed) {
      return null;
    }
  }

  private static @Nullable Months months(QueryParameters query, String from, String to) {
    YearMonth first = month(query, from);
    YearMonth last = month(query, to);
    return first == null || last == null ? null : new Months(first, last);
  }

  private static @Nullable YearMonth month(QueryParameters query, String name) {
    try {
      return text(query, name).map(YearMonth::parse)
          .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR).orElse(null);
    } catch (DateTimeException malformed) {
      return null;
    }
  }

  private static void put(Map<String, String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }
}
