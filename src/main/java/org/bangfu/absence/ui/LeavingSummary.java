package org.bangfu.absence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.bangfu.absence.leaving.LeavingPreview.HouseholdLine;
import org.bangfu.absence.leaving.LeavingPreview.Told;
import org.bangfu.absence.leaving.NewLeaving;
import org.bangfu.absence.leaving.TaskLine;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Posting;

/** Third step: what happens, to how many and when. */
class LeavingSummary extends Div {

  LeavingSummary(AbsenceServices services, NewLeaving leaving, String who, SuccessorsStep chosen) {
    addClassName("bf-absence-step");
    Told told = chosen.told();
    KeyValues values = new KeyValues();
    values.put(getTranslation("leaving.who"), who);
    values.put(getTranslation("leaving.from"), leaving.from().toString());
    values.put(getTranslation("leaving.which"), services.leavingPreview.postings(leaving.staffId(), leaving.from()).stream()
        .filter(posting -> leaving.postings().contains(posting.id())).map(posting -> name(services, posting))
        .collect(Collectors.joining("；")));
    values.put(getTranslation("leaving.sum.households"), Integer.toString(told.households().size()));
    values.put(getTranslation("leaving.sum.addressed"),
        Integer.toString(told.households().stream().mapToInt(HouseholdLine::tasks).sum()));
    chosen.choices().forEach(choice -> values.put(getTranslation("leaving.sum.tasks",
        getTranslation("absence.kind." + choice.line().kind())), task(choice)));
    add(values, shares(chosen));
    boolean later = leaving.from().isAfter(services.today());
    add(new InlineNotice(later ? Tone.INFO : Tone.WARN, later
        ? getTranslation("leaving.later", leaving.from().toString()) : getTranslation("leaving.now")));
    add(new InlineNotice(Tone.INFO, getTranslation(told.everything() ? "leaving.all" : "leaving.some")));
    if (!told.households().isEmpty()) {
      add(new InlineNotice(Tone.INFO, getTranslation("leaving.future")));
    }
  }

  private String name(AbsenceServices services, Posting posting) {
    return services.posting(this, posting);
  }

  private String task(TasksChoice choice) {
    TaskLine line = choice.line();
    return choice.chosen().map(taker -> getTranslation("leaving.sum.task", taker.name(), taker.able().size(),
        line.tasks() - taker.able().size())).orElseGet(() -> getTranslation("leaving.unit"));
  }

  private UnorderedList shares(SuccessorsStep chosen) {
    UnorderedList list = new UnorderedList();
    chosen.shares().forEach((successor, number) -> list.add(new ListItem(successor.staffId() == null
        ? getTranslation("leaving.share.township", number)
        : getTranslation("leaving.share", successor.name(), number, successor.households(),
            successor.households() + number))));
    return list;
  }
}
