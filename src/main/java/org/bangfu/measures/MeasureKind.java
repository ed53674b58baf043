package org.bangfu.measures;

/** What a type of measure does for a household (domain §2). */
public enum MeasureKind {
  /** Income by one's own work or means; households with labour need at least one. */
  DEVELOPMENT,
  /** Money or goods. */
  RELIEF,
  /** Care, advice, facilities. */
  SERVICE
}
