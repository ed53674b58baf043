package org.bangfu.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bangfu.calendar.DueState;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.InboxFilter;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the query of an address, so that "back" and a bookmark show the same list. What is searched for stays out
 * of it: it is mostly a person's name (security.md §3). What cannot be read is left out, never an error.
 */
final class InboxAddress {

  private InboxAddress() {
  }

  static QueryParameters write(InboxFilter filter) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (filter.view() != InboxFilter.View.ALL) {
      parts.put("view", word(filter.view()));
    }
    put(parts, "area", filter.area());
    put(parts, "process", filter.process());
    put(parts, "step", filter.step());
    put(parts, "due", filter.due() == null ? null : word(filter.due()));
    return QueryParameters.simple(parts);
  }

  static InboxFilter read(QueryParameters query, @Nullable String search) {
    InboxFilter.View view = one(query, "view", InboxFilter.View.class).orElse(InboxFilter.View.ALL);
    return new InboxFilter(view, area(query), query.getSingleParameter("process").orElse(null),
        query.getSingleParameter("step").orElse(null), one(query, "due", DueState.class).orElse(null), search);
  }

  private static void put(Map<String, String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }

  private static @Nullable AreaCode area(QueryParameters query) {
    try {
      return query.getSingleParameter("area").map(AreaCode::of).orElse(null);
    } catch (BusinessException malformed) {
      return null;
    }
  }

  private static <E extends Enum<E>> Optional<E> one(QueryParameters query, String name, Class<E> type) {
    String word = query.getSingleParameter(name).orElse("");
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
