package org.bangfu.households.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bangfu.households.Category;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdType;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for as the query of an address, so that "back" shows the same list. The text stays out of it: it is a
 * name or an ID number (security.md §3). What cannot be read is left out, never an error.
 */
final class HouseholdAddress {

  private HouseholdAddress() {
  }

  static QueryParameters write(HouseholdQuery query) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (query.area() != null) {
      parts.put("area", query.area().value());
    }
    if (query.category() != null) {
      parts.put("category", word(query.category()));
    }
    if (query.type() != null) {
      parts.put("type", word(query.type()));
    }
    return QueryParameters.simple(parts);
  }

  static HouseholdQuery read(QueryParameters query, String text) {
    return new HouseholdQuery(text, area(query), one(query, "category", Category.values()),
        one(query, "type", HouseholdType.values()));
  }

  private static @Nullable AreaCode area(QueryParameters query) {
    try {
      return query.getSingleParameter("area").map(AreaCode::of).orElse(null);
    } catch (BusinessException malformed) {
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E one(QueryParameters query, String name, E[] values) {
    String word = query.getSingleParameter(name).orElse("");
    return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst().orElse(null);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
