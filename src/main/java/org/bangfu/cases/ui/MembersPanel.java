package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.households.Health;
import org.bangfu.households.Member;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.WordKind;
import org.bangfu.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** The current members of a household, their numbers masked until somebody gives a reason to see one. */
class MembersPanel extends Div {

  private static final int ID_COLUMN = 3;

  private final RegisterWords dictionary;
  private final LocalDate today;

  /** @param ids how a member's ID number is shown */
  MembersPanel(List<Member> members, Function<Member, Component> ids, RegisterWords dictionary, LocalDate today) {
    this.dictionary = dictionary;
    this.today = today;
    if (members.isEmpty()) {
      add(new EmptyState(VaadinIcon.USERS, getTranslation("cases.members.none"), ""));
      return;
    }
    Sheet sheet = new Sheet(Stream.of("name", "relation", "sex", "id", "health", "labour", "work", "cover")
        .map(column -> getTranslation("cases.members." + column)).toList());
    members.forEach(member -> row(sheet, member, ids.apply(member)));
    add(sheet);
  }

  private void row(Sheet sheet, Member member, Component id) {
    NativeTableRow row = sheet.row(member.name(), word(WordKind.RELATION, member.relation()), sexAndAge(member), "",
        health(member), getTranslation("cases.labour." + member.labour().name()), work(member), cover(member));
    Sheet.put(row, ID_COLUMN, id);
  }

  private String sexAndAge(Member member) {
    return getTranslation("cases.members.age", getTranslation("cases.sex." + member.sex()), member.ageOn(today));
  }

  private String health(Member member) {
    String health = getTranslation("cases.health." + member.health().name());
    if (member.health() != Health.DISABLED || member.disabilityCategory() == null) {
      return health;
    }
    Integer level = member.disabilityLevel();
    String kind = word(WordKind.DISABILITY, member.disabilityCategory());
    return level == null ? kind : getTranslation("cases.members.disability", kind, level);
  }

  private String work(Member member) {
    String months = member.workMonths() == 0 ? "" : getTranslation("cases.members.months", member.workMonths());
    return Stream.of(Objects.toString(member.workPlace(), ""), months).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String cover(Member member) {
    return Stream.of(member.medicalInsurance() ? getTranslation("cases.members.medical") : "",
            member.pension() ? getTranslation("cases.members.pension") : "",
            member.relief() == null ? "" : word(WordKind.RELIEF, member.relief()))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(getTranslation("cases.list.and")));
  }

  private String word(WordKind kind, @Nullable String code) {
    return dictionary.label(kind, code, getLocale());
  }
}
