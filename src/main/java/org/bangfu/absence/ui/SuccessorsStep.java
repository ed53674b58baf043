package org.bangfu.absence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangfu.absence.leaving.LeavingPreview.Told;
import org.bangfu.absence.leaving.NewLeaving;
import org.bangfu.absence.leaving.StandsIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Second step: who follows in which household and takes which tasks, and what ends besides. */
class SuccessorsStep extends Div {

  private final transient Told told;
  private final @Nullable HouseholdsChoice households;
  private final List<TasksChoice> tasks = new ArrayList<>();

  SuccessorsStep(AbsenceServices services, String leaver, Told told) {
    this.told = told;
    addClassName("bf-absence-step");
    if (told.households().isEmpty() && told.tasks().isEmpty()) {
      add(new InlineNotice(Tone.INFO, getTranslation("leaving.nothing")));
    }
    if (told.households().isEmpty()) {
      households = null;
    } else {
      households = new HouseholdsChoice(services, told);
      Paragraph rule = new Paragraph(getTranslation("leaving.households.rule"));
      rule.addClassName("bf-quiet");
      add(section(getTranslation("leaving.households", told.households().size()), rule, households));
      long nobody = told.households().stream().filter(line -> line.proposed() == null).count();
      if (nobody > 0) {
        add(new InlineNotice(Tone.WARN, getTranslation("leaving.nobody", nobody)));
      }
    }
    told.tasks().forEach(line -> {
      TasksChoice choice = new TasksChoice(line);
      tasks.add(choice);
      add(choice);
    });
    if (!told.standsIn().isEmpty()) {
      add(standsIn(leaver, told.standsIn()));
    }
    told.emptied().forEach(unit -> add(new InlineNotice(Tone.WARN, getTranslation("leaving.emptied",
        services.unit(unit.posting()), getTranslation("staff.role." + unit.posting().role()), unit.tasks()))));
  }

  private static Div section(String title, com.vaadin.flow.component.Component... content) {
    Div section = new Div(new H3(title));
    section.add(content);
    section.addClassName("bf-absence-kind");
    return section;
  }

  private InlineNotice standsIn(String leaver, List<StandsIn> parts) {
    UnorderedList list = new UnorderedList();
    parts.forEach(part -> list.add(new ListItem(getTranslation("leaving.standsIn.line", part.absentName(),
        getTranslation("absence.kind." + part.kind()), part.from().toString(), part.to().toString()))));
    return new InlineNotice(Tone.WARN, getTranslation("leaving.standsIn", leaver), list);
  }

  Told told() {
    return told;
  }

  List<TasksChoice> choices() {
    return tasks;
  }

  Map<Successor, Integer> shares() {
    return households == null ? Map.of() : households.shares();
  }

  List<NewLeaving.Successor> households() {
    return households == null ? List.of() : households.households();
  }

  Map<WorkKind, Long> tasks() {
    Map<WorkKind, Long> chosen = new EnumMap<>(WorkKind.class);
    tasks.forEach(choice -> choice.chosen().ifPresent(taker -> chosen.put(choice.line().kind(), taker.staffId())));
    return chosen;
  }
}
