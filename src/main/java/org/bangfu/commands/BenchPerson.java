package org.bangfu.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one whose inbox is measured: a person of many villages, so that every permission check is really made. */
@Component
@Profile("bench")
class BenchPerson {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private final Personnel personnel;

  BenchPerson(Personnel personnel) {
    this.personnel = personnel;
  }

  /** Posts a new person to the villages. */
  SignedIn posted(List<String> villages) {
    StaffMember member = personnel.create("bench", "测量员");
    villages.forEach(village -> personnel.addPosting(member.id(), Role.VILLAGE, village, LONG_AGO, null));
    return new SignedIn(member.id(), member.username(), member.name());
  }

  /** Posts a new person to a county. */
  SignedIn county(AreaCode county) {
    StaffMember member = personnel.create("bench-county", "测量员");
    personnel.addPosting(member.id(), Role.COUNTY, county.value(), LONG_AGO, null);
    return new SignedIn(member.id(), member.username(), member.name());
  }

  static <T> T as(SignedIn who, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
