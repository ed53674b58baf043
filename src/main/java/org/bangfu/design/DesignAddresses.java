package org.bangfu.design;

import java.util.function.Predicate;
import org.bangfu.engine.ModelReleases;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.AddressedThing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses of drafts, their reviews and families. */
@Configuration
class DesignAddresses {

  private record Address(String parameter, AccessPolicy policy, Predicate<String> there) implements AddressedThing {

    @Override
    public boolean open(String key) {
      return policy.may(Action.DESIGN_READ) && there.test(key);
    }
  }

  @Bean
  AddressedThing draftAddress(AccessPolicy policy, DraftStore drafts) {
    return new Address("draft", policy, key -> drafts.find(Long.parseLong(key)).isPresent());
  }

  @Bean
  AddressedThing reviewAddress(AccessPolicy policy, DraftStore drafts) {
    return new Address("review", policy, key -> drafts.find(Long.parseLong(key)).isPresent());
  }

  @Bean
  AddressedThing familyAddress(AccessPolicy policy, ModelReleases releases) {
    return new Address("family", policy, key -> releases.inForce(key).isPresent());
  }
}
