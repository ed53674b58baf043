package org.bangfu.households;

/** Numbers that are kept encrypted and shown masked. */
public enum PersonalNumber {
  ID_NUMBER, PHONE, BANK_ACCOUNT, CERTIFICATE
}
