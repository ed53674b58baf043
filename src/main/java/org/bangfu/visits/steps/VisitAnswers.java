package org.bangfu.visits.steps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitReport;
import org.springframework.stereotype.Component;

/** Reads the visit's form and holds it against the rules, whatever the form let through. */
@Component
class VisitAnswers {

  /** Fields that tell of people; they go into the record encrypted. */
  private static final List<String> TEXTS = List.of("metWhom", "metRelation", "phoneReason", "backDateReason", "position",
      "incomeNote", "problemNote", "mood", "newRiskNote", "newNeeds", "readyNote", "nextStep", "unsignedReason");

  private final Spells spells;
  private final MeasureRows measures;
  private final Days days;
  private final StepTexts texts;

  VisitAnswers(Spells spells, MeasureRows measures, Days days, StepTexts texts) {
    this.spells = spells;
    this.measures = measures;
    this.days = days;
    this.texts = texts;
  }

  /** The risks the spell does not have yet. */
  List<Map<String, String>> riskChoices(Visit visit) {
    Set<Risk> known = spells.require(visit.spellId()).risks();
    return Arrays.stream(Risk.values()).filter(risk -> !known.contains(risk))
        .map(risk -> Map.of("value", risk.name(), "label", texts.word("risk", risk))).toList();
  }

  VisitReport read(Visit visit, FormValues values) {
    boolean byPhone = values.text("visitWay").equals("phone");
    LocalDate visitedOn = visitedOn(visit, values);
    List<String> photos = files(values, "photos");
    String signature = files(values, "signature").stream().findFirst().orElse(null);
    if (byPhone) {
      require(values, "phoneReason", "visits.phone.reason");
    } else {
      if (photos.isEmpty()) {
        throw new FormRefused("photos", "visits.photos.missing");
      }
      if (signature == null) {
        require(values, "unsignedReason", "visits.unsigned.reason");
      }
    }
    return new VisitReport(byPhone, visitedOn, values.text("incomeChange"), new HashSet<>(values.texts("problems")),
        newRisks(visit, values), measures.failing(visit.spellId(), values), values.flag("readyForElimination"), photos,
        signature, written(values));
  }

  /** Not in the future, not before the visit's month, not before the household was monitored. */
  private LocalDate visitedOn(Visit visit, FormValues values) {
    LocalDate day = days.past(values, "visitedOn");
    Spell spell = spells.require(visit.spellId());
    LocalDate first = visit.month().atDay(1);
    LocalDate earliest = spell.opened().isAfter(first) ? spell.opened() : first;
    if (day.isBefore(earliest)) {
      throw new FormRefused("visitedOn", "visits.day.before", earliest.toString());
    }
    return day;
  }

  private Set<Risk> newRisks(Visit visit, FormValues values) {
    Set<Risk> known = spells.require(visit.spellId()).risks();
    return values.texts("newRisks").stream().map(Risk::valueOf).filter(risk -> !known.contains(risk))
        .collect(Collectors.toSet());
  }

  private static List<String> files(FormValues values, String key) {
    return values.rows(key).stream().map(file -> file.text("id")).toList();
  }

  private static void require(FormValues values, String key, String messageKey) {
    if (values.text(key).isBlank()) {
      throw new FormRefused(key, messageKey);
    }
  }

  private static Map<String, String> written(FormValues values) {
    Map<String, String> written = new TreeMap<>();
    TEXTS.stream().filter(key -> !values.text(key).isBlank()).forEach(key -> written.put(key, values.text(key)));
    return written;
  }
}
