package org.bangfu.identification.repository;

import java.nio.charset.StandardCharsets;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts what is told of people, each text bound to its table, column and row. */
@Component("identificationSealed")
class Sealed {

  private final FieldCipher cipher;

  Sealed(FieldCipher cipher) {
    this.cipher = cipher;
  }

  byte[] seal(String text, String table, String column, Object row) {
    return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), new Place(table, column, row.toString()));
  }

  byte @Nullable [] sealOptional(@Nullable String text, String table, String column, Object row) {
    return text == null ? null : seal(text, table, column, row);
  }

  String open(byte[] sealed, String table, String column, Object row) {
    return new String(cipher.decrypt(sealed, new Place(table, column, row.toString())), StandardCharsets.UTF_8);
  }

  @Nullable String openOptional(byte @Nullable [] sealed, String table, String column, Object row) {
    return sealed == null ? null : open(sealed, table, column, row);
  }
}
