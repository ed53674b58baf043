package org.bangfu.privacy;

/** Keyed index value of a normalised personal number, for exact match only. */
public interface BlindIndex {

  /** What kind of number is indexed; equal digits of different kinds have different values. */
  enum Kind {
    PERSONAL_ID, PHONE, BANK_ACCOUNT, CERTIFICATE,
    /** Everything an imported file says of a household, to tell whether it says something new. */ REGISTER_ENTRY
  }

  byte[] of(Kind kind, String normalised);
}
