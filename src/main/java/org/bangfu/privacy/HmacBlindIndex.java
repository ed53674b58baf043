package org.bangfu.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/** HMAC-SHA256 over kind and number with the index key, which decrypts nothing. */
@Component
class HmacBlindIndex implements BlindIndex {

  private final KeyRing keys;

  HmacBlindIndex(KeyRing keys) {
    this.keys = keys;
  }

  @Override
  public byte[] of(Kind kind, String normalised) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.indexKey());
      return mac.doFinal((kind.name() + '\u001f' + normalised).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
