package org.bangfu.assistance;

import java.util.List;
import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for every missing contact, a hundred a transaction; one that fails holds nobody else up and is tried again later. */
@Component
class ContactCatchUp {

  private static final Logger LOG = LoggerFactory.getLogger(ContactCatchUp.class);
  private static final int CHUNK = 100;

  private final MissingContacts missing;

  ContactCatchUp(MissingContacts missing) {
    this.missing = missing;
  }

  void askForAll() {
    ActingAs.system(() -> {
      for (List<Long> spells = missing.behind(0, CHUNK); !spells.isEmpty();
          spells = missing.behind(spells.get(spells.size() - 1), CHUNK)) {
        ask(spells);
      }
    });
  }

  private void ask(List<Long> spells) {
    try {
      missing.ask(spells);
    } catch (RuntimeException failure) {
      LOG.warn("{} contacts could not be asked for together, each is tried alone: {}", spells.size(), failure.toString());
      spells.forEach(this::alone);
    }
  }

  private void alone(long spell) {
    try {
      missing.ask(List.of(spell));
    } catch (RuntimeException failure) {
      LOG.error("the contact of spell {} could not be asked for; it stays missing and is tried again", spell, failure);
    }
  }
}
