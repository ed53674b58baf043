package org.bangfu.migration;

import org.bangfu.security.AddressedThing;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Addresses of runs. */
@Component
class MigrationAddress implements AddressedThing {

  private final Migrations migrations;

  MigrationAddress(Migrations migrations) {
    this.migrations = migrations;
  }

  @Override
  public String parameter() {
    return "run";
  }

  @Override
  public boolean open(String key) {
    try {
      migrations.read(Long.parseLong(key));
      return true;
    } catch (NotFoundException unknown) {
      return false;
    }
  }
}
