package org.bangfu.forms.ui;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.forms.NumberText;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** How a table is sorted: not, downwards or upwards by one column; figures by size, words by their reading. */
record TableOrder(String key, boolean down) {

  static final TableOrder NONE = new TableOrder("", false);

  /** After another click on a heading: down, up, as it came. */
  TableOrder next(String clicked) {
    if (!clicked.equals(key)) {
      return new TableOrder(clicked, true);
    }
    return down ? new TableOrder(key, false) : NONE;
  }

  List<?> of(List<?> rows) {
    if (key.isEmpty()) {
      return rows;
    }
    Collator words = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    Comparator<Object> upwards = (one, other) -> {
      BigDecimal number = NumberText.read(cell(one));
      BigDecimal otherNumber = NumberText.read(cell(other));
      return number != null && otherNumber != null ? number.compareTo(otherNumber)
          : words.compare(Texts.of(cell(one)), Texts.of(cell(other)));
    };
    return rows.stream().sorted(down ? upwards.reversed() : upwards).toList();
  }

  private @Nullable Object cell(@Nullable Object row) {
    return row instanceof Map<?, ?> map ? map.get(key) : null;
  }

  String aria(String column) {
    if (!column.equals(key)) {
      return "none";
    }
    return down ? "descending" : "ascending";
  }
}
