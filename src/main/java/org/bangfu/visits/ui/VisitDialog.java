package org.bangfu.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.DocumentFile;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitKind;
import org.bangfu.visits.VisitTold;

/** What is known of one month's visit. */
class VisitDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  /** In the order of the form. */
  private static final List<String> TEXTS = List.of("metWhom", "phoneReason", "backDateReason", "position", "incomeNote",
      "problemNote", "mood", "newRiskNote", "newNeeds", "readyNote", "nextStep");
  /** Words of choices; the others are free texts. */
  private static final Set<String> CHOICES = Set.of("mood");

  VisitDialog(VisitTold told, List<DocumentFile> readable, TimeTexts times, DueDates dueDates) {
    Visit visit = told.visit();
    VisitWords words = VisitWords.of(visit, dueDates);
    setHeaderTitle(getTranslation("visits.dialog.title", visit.month().toString(), getTranslation(words.key())));
    setWidth("min(34rem, 96vw)");
    KeyValues values = new KeyValues();
    values.put(getTranslation("visits.dialog.case"), visit.caseNo());
    VisitKind kind = visit.kind();
    if (kind != null) {
      LocalDate day = visit.visitedOn();
      values.put(getTranslation("visits.dialog.kind"), getTranslation("visits.kind." + kind.name()));
      values.put(getTranslation("visits.dialog.visitor"), VisitWords.visitor(this, visit));
      values.put(getTranslation("visits.dialog.day"), day == null ? null : day.toString());
    }
    values.put(getTranslation("visits.dialog.due"), times.date(visit.due()));
    values.put(getTranslation("visits.dialog.opened"), times.dateTime(visit.openedAt())
        + (visit.late() ? " " + getTranslation("visits.panel.opened") : ""));
    if (visit.closedAt() != null) {
      values.put(getTranslation("visits.dialog.closed"), times.dateTime(visit.closedAt()));
    }
    if (visit.reason() != null) {
      values.put(getTranslation("visits.dialog.reason"), visit.reason());
    }
    TEXTS.stream().filter(told.texts()::containsKey).forEach(key -> values.put(
        getTranslation("visits.text." + key), text(key, told.texts().get(key))));
    add(values);
    if (kind != null) {
      add(new VisitPictures(told, readable));
    }
    getFooter().add(new Button(getTranslation("cases.close"), click -> close()));
  }

  private String text(String key, String written) {
    return CHOICES.contains(key) ? getTranslation("visits." + key + "." + written) : written;
  }
}
