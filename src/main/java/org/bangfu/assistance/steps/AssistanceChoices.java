package org.bangfu.assistance.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.households.Risk;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.staff.Departments;
import org.springframework.stereotype.Component;

/** What the forms offer to choose from. */
@Component
class AssistanceChoices {

  private final MeasureTypes types;
  private final Departments departments;
  private final AssistanceTexts texts;
  private final Clock clock;

  AssistanceChoices(MeasureTypes types, Departments departments, AssistanceTexts texts, Clock clock) {
    this.types = types;
    this.departments = departments;
    this.texts = texts;
    this.clock = clock;
  }

  List<Map<String, String>> types() {
    LocalDate today = LocalDate.now(clock);
    return types.all().stream().filter(type -> type.offeredOn(today)).map(type -> option(type.code(), label(type)))
        .toList();
  }

  /** The name with its kind and the risks it usually answers. */
  private String label(MeasureType type) {
    String kind = texts.word("kind", type.kind());
    return type.risks().isEmpty() ? texts.of("type.option", type.label(), kind)
        : texts.of("type.option.risks", type.label(), kind, type.risks().stream().sorted()
            .map(risk -> texts.word("risk", risk)).collect(Collectors.joining(texts.of("type.option.and"))));
  }

  List<Map<String, String>> departments() {
    return departments.all().stream().map(each -> option(each.code(), each.name())).toList();
  }

  /** Departments to hand a measure on to. */
  List<Map<String, String>> departmentsBut(String code) {
    return departments.all().stream().filter(each -> !each.code().equals(code))
        .map(each -> option(each.code(), each.name())).toList();
  }

  List<Map<String, String>> risks() {
    return risks(Arrays.stream(Risk.values()));
  }

  private List<Map<String, String>> risks(Stream<Risk> risks) {
    return risks.map(risk -> option(risk.name(), texts.word("risk", risk))).toList();
  }

  static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }
}
