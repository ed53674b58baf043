package org.bangfu.households.repository;

import java.nio.charset.StandardCharsets;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.springframework.stereotype.Component;

/** Encrypts and decrypts the register's personal numbers, each bound to its table, column and row. */
@Component
class Sealed {

  private final FieldCipher cipher;

  Sealed(FieldCipher cipher) {
    this.cipher = cipher;
  }

  byte[] seal(String number, String table, String column, Object row) {
    return cipher.encrypt(number.getBytes(StandardCharsets.UTF_8), new Place(table, column, row.toString()));
  }

  String open(byte[] sealed, String table, String column, Object row) {
    return new String(cipher.decrypt(sealed, new Place(table, column, row.toString())), StandardCharsets.UTF_8);
  }
}
