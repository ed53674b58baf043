package org.bangfu.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notices;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.springframework.stereotype.Component;

/** Who is told of a step: those who have it, the unit above, and the one above that. */
@Component
class Audience {

  private final Notices notices;

  Audience(Notices notices) {
    this.notices = notices;
  }

  /** Whoever took the task; while nobody has, all who could. */
  List<Addressee> holders(OpenStep step) {
    return step.assignee() == null ? notices.ofGroup(step.group())
        : List.of(new Addressee(step.assignee(), step.group()));
  }

  /** People of the unit that the model names, or of the next one up where it names none that can be found. */
  List<Addressee> above(OpenStep step) {
    return notices.ofGroup(group(above(step.group(), step.escalateTo()), step.area()));
  }

  /** The county for work that went to the township; the county's supervisors besides. */
  List<Addressee> atTheTop(OpenStep step) {
    List<Addressee> all = new ArrayList<>(notices.ofGroup(group(Role.COUNTY, step.area())));
    all.addAll(notices.ofGroup(Scope.group(Role.SUPERVISOR, step.area().county().value())));
    return all;
  }

  private static Role above(String group, @org.jspecify.annotations.Nullable String named) {
    return Optional.ofNullable(named).flatMap(Role::ofWord)
        .filter(role -> role == Role.TOWNSHIP || role == Role.COUNTY)
        .orElse(group.startsWith(Role.VILLAGE.word()) || group.startsWith(Role.CONTACT.word())
            ? Role.TOWNSHIP : Role.COUNTY);
  }

  private static String group(Role role, AreaCode village) {
    return Scope.group(role, (role == Role.TOWNSHIP ? village.township() : village.county()).value());
  }
}
