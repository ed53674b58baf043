package org.bangfu.oversight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.Holder;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the query of an address: "back", a bookmark and a number's link show the same rows. What cannot be read is
 * left out, never an error.
 */
final class BoardAddress {

  static final String ROUTE = "oversight";

  private BoardAddress() {
  }

  static QueryParameters write(BoardFilter filter) {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "area", filter.area());
    Holder holder = filter.holder();
    put(parts, "holder", holder == null ? null : holder.text());
    put(parts, "household", filter.household());
    put(parts, "process", filter.process());
    put(parts, "step", filter.step());
    DueState due = filter.due();
    put(parts, "due", due == null ? null : word(due));
    put(parts, "raised", filter.raised() ? "yes" : null);
    put(parts, "still", filter.still());
    return QueryParameters.simple(parts);
  }

  static BoardFilter read(QueryParameters query) {
    return new BoardFilter(area(query), text(query, "holder").flatMap(Holder::parse).orElse(null),
        text(query, "household").filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).orElse(null),
        text(query, "process").orElse(null), text(query, "step").orElse(null), due(query),
        text(query, "raised").isPresent(),
        text(query, "still").filter(days -> days.matches("[0-9]{1,3}")).map(Integer::valueOf).orElse(null));
  }

  static String href(BoardFilter filter) {
    String query = write(filter).getQueryString();
    return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
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

  private static @Nullable DueState due(QueryParameters query) {
    String word = text(query, "due").orElse("");
    return Arrays.stream(DueState.values()).filter(state -> word(state).equals(word)).findFirst().orElse(null);
  }

  private static void put(Map<String, String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }

  private static String word(DueState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
