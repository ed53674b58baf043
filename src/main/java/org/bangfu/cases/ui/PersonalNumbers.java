package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.bangfu.households.Household;
import org.bangfu.households.Member;
import org.bangfu.households.PersonalNumber;
import org.bangfu.households.Unmasking;
import org.jspecify.annotations.Nullable;

/** The masked numbers of a page, with the button for those who may see them whole. */
@org.springframework.stereotype.Component
class PersonalNumbers {

  private final Unmasking unmasking;

  PersonalNumbers(Unmasking unmasking) {
    this.unmasking = unmasking;
  }

  /** How the ID numbers of the household's members are shown; who may see them whole is asked once. */
  Function<Member, Component> ids(Household household) {
    boolean whole = unmasking.may(household.village());
    return member -> number(household, whole, member.id(), member.name(), PersonalNumber.ID_NUMBER, member.idMasked());
  }

  /** A number of the household itself; a dash is the caller's where none is kept. */
  Component of(Household household, PersonalNumber what, String masked) {
    return number(household, unmasking.may(household.village()), null, household.headName(), what, masked);
  }

  private Component number(Household household, boolean whole, @Nullable Long memberId, String whose,
      PersonalNumber what, String masked) {
    if (!whole) {
      Span plain = new Span(masked);
      plain.addClassName("bf-number");
      return plain;
    }
    String name = UI.getCurrent().getTranslation("cases.unmask.name." + what.name(), whose);
    return new MaskedNumber(masked, name, unmasking,
        reason -> unmasking.reveal(household.id(), memberId, what, reason));
  }
}
