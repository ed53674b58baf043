package org.bangfu.households;

/** Where an import of the register file is. */
public enum ImportPhase {
  /** The file is read through once: encoding, columns, rows. */ CHECKING,
  /** Households are taken, chunk by chunk. */ LOADING,
  /** Everything is in; indexes and figures settle. */ FINISHING
}
