package org.bangfu.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form of two hundred fields of the kinds the shipped forms have, in their proportion, a quarter of them conditional. */
final class TwoHundredFields {

  static final int FIELDS = 200;

  /** Fields of each kind per hundred of the shipped forms; the order spreads them. */
  private static final Map<String, Integer> SHARES = Map.of("textfield", 29, "number", 28, "textarea", 15, "select", 9,
      "radio", 8, "datetime", 5, "filepicker", 5, "checklist", 1);
  private static final String FIELD = """
      {"type":"%1$s","id":"Field_%2$d","key":"field%2$d","label":"登记项目 %2$d","layout":{"row":"Row_%3$d","columns":8}%4$s}""";
  private static final String CHOICES = IntStream.rangeClosed(1, 4)
      .mapToObj("{\"label\":\"选项 %1$d\",\"value\":\"v%1$d\"}"::formatted).collect(Collectors.joining(",", ",\"values\":[", "]"));
  private static final String CONDITION = ",\"conditional\":{\"hide\":\"=field1 = \\\"%d\\\"\"}";

  private TwoHundredFields() {
  }

  static String form() {
    List<String> kinds = new ArrayList<>();
    for (int number = 0; number < FIELDS; number++) {
      int place = number;
      kinds.add(SHARES.keySet().stream().sorted()
          .max((one, other) -> Double.compare(lag(one, place, kinds), lag(other, place, kinds))).orElseThrow());
    }
    String fields = IntStream.rangeClosed(1, FIELDS).mapToObj(number -> field(kinds.get(number - 1), number))
        .collect(Collectors.joining(",\n"));
    return "{\"type\":\"default\",\"id\":\"two-hundred\",\"schemaVersion\":16,\"components\":[" + fields + "]}";
  }

  /** How far a kind is behind its share. */
  private static double lag(String kind, int place, List<String> kinds) {
    return SHARES.get(kind) * (place + 1) / 100.0 - kinds.stream().filter(kind::equals).count();
  }

  private static String field(String kind, int number) {
    String more = switch (kind) {
      case "select", "radio", "checklist" -> CHOICES;
      case "datetime" -> ",\"subtype\":\"date\",\"dateLabel\":\"登记项目 %d\"".formatted(number);
      default -> "";
    };
    return FIELD.formatted(kind, number, number / 2, number % 4 == 3 ? more + CONDITION.formatted(number) : more);
  }
}
