package org.bangfu.households.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts the numbers of rows about to be written, each bound to table, column and row. */
@Component
class NumberSealing {

  private final FieldCipher cipher;

  NumberSealing(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** Text of a {@code bytea}; absent for an absent number. */
  @Nullable String seal(@Nullable String number, String table, String column, long row) {
    return number == null ? null : "\\x" + HexFormat.of().formatHex(
        cipher.encrypt(number.getBytes(StandardCharsets.UTF_8), new Place(table, column, Long.toString(row))));
  }
}
