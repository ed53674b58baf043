package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.areas.Areas;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.cases.CaseFile;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureBook;
import org.bangfu.measures.MeasureEvent;
import org.bangfu.measures.MeasureState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a department sees of a measure: what is to be delivered to whom by when, and nothing of the risks. */
@Component
class MeasureSummary {

  private final MeasureCourse course;
  private final MeasureBook book;
  private final Contacts contacts;
  private final Areas areas;
  private final AssistanceTexts texts;

  MeasureSummary(MeasureCourse course, MeasureBook book, Contacts contacts, Areas areas, AssistanceTexts texts) {
    this.course = course;
    this.book = book;
    this.contacts = contacts;
    this.areas = areas;
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(CaseFile file) {
    Measure measure = course.of(file.caseNo());
    List<MeasureEvent> events = book.eventsOf(measure.id());
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("measureText", texts.type(measure.type()));
    shown.put("headText", file.headName());
    shown.put("villageText", areas.path(file.area()));
    shown.put("plannedForText", measure.plannedFor().toString());
    shown.put("contactText", contacts.current(file.householdId()).map(Contact::staffName).orElse(texts.of("none")));
    shown.put("departmentText", texts.department(measure.department()));
    shown.put("planNote", events.isEmpty() ? null : events.get(0).note());
    shown.put("handedOnText", handedOn(events));
    shown.put("reliefText", measure.reliefCase());
    return shown;
  }

  /** Why the department before handed it on, or null. */
  private @Nullable String handedOn(List<MeasureEvent> events) {
    return events.stream().skip(1).filter(event -> event.state() == MeasureState.OFFERED)
        .reduce((earlier, later) -> later).map(MeasureEvent::note).orElse(null);
  }

  /** With what was delivered, for the contact. */
  Map<String, @Nullable Object> delivered(CaseFile file) {
    Measure measure = course.of(file.caseNo());
    Map<String, @Nullable Object> shown = of(file);
    shown.put("deliveredOnText", String.valueOf(measure.deliveredOn()));
    shown.put("amountText", measure.amount() == null ? texts.of("amount.none")
        : texts.of("amount", texts.yuan(measure.amount())));
    shown.put("deliveryNote", book.eventsOf(measure.id()).stream()
        .filter(event -> event.state() == MeasureState.DELIVERED)
        .reduce((earlier, later) -> later).map(MeasureEvent::note).orElse(null));
    return shown;
  }
}
