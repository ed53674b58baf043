package org.bangfu.laboratory;

import org.bangfu.design.Drafts;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.AddressedThing;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Addresses of the laboratory: a draft each. */
@Component
class LabAddress implements AddressedThing {

  private final Drafts drafts;
  private final AccessPolicy policy;

  LabAddress(Drafts drafts, AccessPolicy policy) {
    this.drafts = drafts;
    this.policy = policy;
  }

  @Override
  public String parameter() {
    return "tried";
  }

  @Override
  public boolean open(String key) {
    try {
      return policy.may(Action.DECISION_TRY) && drafts.get(Long.parseLong(key)).id() > 0;
    } catch (NotFoundException unknown) {
      return false;
    }
  }
}
