package org.bangfu.privacy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts what is told of people, each text bound to its table, column and row. */
@Component
public class SealedText {

  private final FieldCipher cipher;

  SealedText(FieldCipher cipher) {
    this.cipher = cipher;
  }

  public byte[] seal(String text, String table, String column, Object row) {
    return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), new Place(table, column, row.toString()));
  }

  public byte @Nullable [] sealOptional(@Nullable String text, String table, String column, Object row) {
    return text == null ? null : seal(text, table, column, row);
  }

  public String open(byte[] sealed, String table, String column, Object row) {
    return new String(cipher.decrypt(sealed, new Place(table, column, row.toString())), StandardCharsets.UTF_8);
  }

  public @Nullable String openOptional(byte @Nullable [] sealed, String table, String column, Object row) {
    return sealed == null ? null : open(sealed, table, column, row);
  }
}
