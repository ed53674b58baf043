package org.bangfu.absence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bangfu.absence.AbsencePreview.Onward;
import org.bangfu.absence.AbsencePreview.Told;
import org.bangfu.absence.NewAbsence;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.TaskRow;

/** Third step: how much it is, and what stays behind. */
class PreviewStep extends Div {

  PreviewStep(NewAbsence absence, String who, Told told, SubstitutesStep names) {
    addClassName("bf-absence-step");
    KeyValues values = new KeyValues();
    values.put(getTranslation("absence.who"), who);
    values.put(getTranslation("absence.days"),
        getTranslation("absence.fromTo", absence.from().toString(), absence.to().toString()));
    values.put(getTranslation("absence.households"), Integer.toString(told.households()));
    told.open().forEach((kind, number) -> values.put(getTranslation("absence.open",
        getTranslation("absence.kind." + kind.name())), Integer.toString(number)));
    add(values, parts(absence, names));
    told.uncovered().forEach(kind -> add(new InlineNotice(Tone.WARN,
        getTranslation("absence.uncovered", getTranslation("absence.kind." + kind.name())))));
    told.onward().forEach(each -> add(onward(each, names)));
    if (!told.own().isEmpty()) {
      add(own(told.own()));
    }
    add(new InlineNotice(Tone.INFO, getTranslation("absence.future")));
  }

  private UnorderedList parts(NewAbsence absence, SubstitutesStep names) {
    UnorderedList list = new UnorderedList();
    absence.parts().forEach(part -> list.add(new ListItem(getTranslation("absence.part",
        getTranslation("absence.kind." + part.kind().name()), names.name(part.substituteId()), part.from().toString(),
        part.to().toString()))));
    return list;
  }

  private InlineNotice onward(Onward each, SubstitutesStep names) {
    return new InlineNotice(Tone.WARN, getTranslation("absence.onward", names.name(each.awayId()),
        each.next().from().toString(), each.next().to().toString(),
        getTranslation("absence.kind." + each.kind().name()), each.next().substituteName()));
  }

  private InlineNotice own(List<TaskRow> tasks) {
    UnorderedList list = new UnorderedList();
    tasks.forEach(row -> list.add(new ListItem(row.taskName() + " " + String.valueOf(row.caseNo()))));
    return new InlineNotice(Tone.WARN, getTranslation("absence.own"), list);
  }
}
