package org.bangfu.repair;

import org.bangfu.security.AddressedThing;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Addresses of running cases to those who may repair them. */
@Component
class RepairAddress implements AddressedThing {

  private final Repairs repairs;

  RepairAddress(Repairs repairs) {
    this.repairs = repairs;
  }

  @Override
  public String parameter() {
    return "repaired";
  }

  @Override
  public boolean open(String key) {
    try {
      repairs.position(key);
      return true;
    } catch (NotFoundException unknown) {
      return false;
    }
  }
}
