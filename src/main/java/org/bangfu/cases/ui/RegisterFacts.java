package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.households.Household;
import org.bangfu.households.PersonalNumber;
import org.bangfu.shared.ui.KeyValues;
import org.jspecify.annotations.Nullable;

/** What the register says of the household itself: where it lives, how it is reached, which risks it has. */
class RegisterFacts extends KeyValues {

  RegisterFacts(Household household, PersonalNumbers numbers) {
    put(getTranslation("cases.register.address"), household.address());
    put("cases.register.phone", household.phoneMasked(), masked -> numbers.of(household, PersonalNumber.PHONE, masked));
    put("cases.register.bank", household.bankAccountMasked(),
        masked -> numbers.of(household, PersonalNumber.BANK_ACCOUNT, masked));
    put(getTranslation("cases.register.relocated"), getTranslation("cases.register." + household.relocated()));
    put(getTranslation("cases.register.risks"), household.category() == null ? null : risks(household));
  }

  /** Those of the running spell; what an ended one had stands with that spell. */
  private String risks(Household household) {
    return household.risks().stream().sorted().map(risk -> getTranslation("cases.risk." + risk.name()))
        .collect(Collectors.joining(getTranslation("cases.list.and")));
  }

  private void put(String nameKey, @Nullable String masked, Function<String, Component> shown) {
    if (masked == null) {
      put(getTranslation(nameKey), (String) null);
    } else {
      put(getTranslation(nameKey), shown.apply(masked));
    }
  }
}
