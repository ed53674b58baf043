package org.bangfu;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every room points only where its package-info allows, reaches no other room's inside, and no arrow runs in a circle. */
class ModularityTests {

  @Test
  void roomsKeepTheirArrows() {
    ApplicationModules.of(Application.class).verify();
  }
}
