package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bangfu.absence.AbsencePart;
import org.bangfu.absence.Candidate;
import org.bangfu.absence.NewAbsence;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** Second step: who takes which kind of work on which days; the colleague with fewest tasks is suggested. */
class SubstitutesStep extends Div {

  private final LocalDate first;
  private final LocalDate last;
  private final transient List<Candidate> candidates;
  private final List<SubstituteLine> lines = new ArrayList<>();

  SubstitutesStep(List<Candidate> candidates, LocalDate first, LocalDate last, List<AbsencePart> before) {
    this.candidates = candidates;
    this.first = first;
    this.last = last;
    addClassName("bf-absence-step");
    for (WorkKind kind : WorkKind.values()) {
      List<Candidate> able = candidates.stream().filter(each -> each.kinds().contains(kind)).toList();
      if (!able.isEmpty()) {
        add(section(kind, able, before));
      }
    }
    if (lines.isEmpty()) {
      add(new InlineNotice(Tone.WARN, getTranslation("absence.nobody")));
    }
  }

  private Div section(WorkKind kind, List<Candidate> able, List<AbsencePart> before) {
    Div place = new Div();
    List<AbsencePart> known = before.stream().filter(part -> part.kind() == kind).toList();
    known.forEach(part -> line(place, kind, able).with(part.substituteId()).between(later(part.from()), earlier(part.to())));
    if (before.isEmpty()) {
      line(place, kind, able).with(able.get(0).staffId());
    } else if (known.isEmpty()) {
      line(place, kind, able);
    }
    Button more = new Button(getTranslation("absence.line.add"), VaadinIcon.PLUS.create(),
        click -> line(place, kind, able));
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    Div section = new Div(new H3(getTranslation("absence.kind." + kind.name())), place, more);
    section.addClassName("bf-absence-kind");
    return section;
  }

  private SubstituteLine line(Div place, WorkKind kind, List<Candidate> able) {
    SubstituteLine line = new SubstituteLine(kind, first, last, able, gone -> {
      place.remove(gone);
      lines.remove(gone);
    });
    lines.add(line);
    place.add(line);
    return line;
  }

  private LocalDate later(LocalDate day) {
    return day.isBefore(first) ? first : day;
  }

  private LocalDate earlier(LocalDate day) {
    return day.isAfter(last) ? last : day;
  }

  List<NewAbsence.Part> parts() {
    return lines.stream().map(SubstituteLine::part).flatMap(Optional::stream).toList();
  }

  String name(long staffId) {
    return candidates.stream().filter(each -> each.staffId() == staffId).map(Candidate::name).findFirst()
        .orElse(Long.toString(staffId));
  }
}
