package org.bangfu.measures.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.measures.MeasureKind;

/** What is looked for as the query of an address. What cannot be read is left out, never an error. */
final class CatalogueAddress {

  private static final String SEARCH = "search";
  private static final String KIND = "kind";
  private static final String STATE = "state";
  private static final String RETIRED = "retired";
  private static final String ALL = "all";

  private CatalogueAddress() {
  }

  static QueryParameters write(CatalogueFilter filter) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!filter.text().isBlank()) {
      parts.put(SEARCH, filter.text());
    }
    if (filter.kind() != null) {
      parts.put(KIND, word(filter.kind()));
    }
    if (!Boolean.FALSE.equals(filter.retired())) {
      parts.put(STATE, filter.retired() == null ? ALL : RETIRED);
    }
    return QueryParameters.simple(parts);
  }

  static CatalogueFilter read(QueryParameters query) {
    String text = query.getSingleParameter(SEARCH).orElse("").replace("\0", "");
    MeasureKind kind = Arrays.stream(MeasureKind.values())
        .filter(each -> word(each).equals(query.getSingleParameter(KIND).orElse(""))).findFirst().orElse(null);
    Boolean retired = switch (query.getSingleParameter(STATE).orElse("")) {
      case ALL -> null;
      case RETIRED -> true;
      default -> false;
    };
    return new CatalogueFilter(text.substring(0, Math.min(text.length(), CatalogueFilterBar.LONGEST)), kind, retired);
  }

  private static String word(MeasureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
