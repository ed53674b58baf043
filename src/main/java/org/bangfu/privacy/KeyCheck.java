package org.bangfu.privacy;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database whose numbers were encrypted under other keys: otherwise a lost key file would be
 * replaced silently and every search by ID number would find nobody.
 */
@Component
class KeyCheck {

  private static final Place PLACE = new Place("privacy_key_probe", "cipher", "1");
  private static final byte[] TEXT = "bangfu".getBytes(StandardCharsets.UTF_8);

  private final KeyProbes probes;
  private final FieldCipher cipher;
  private final BlindIndex index;

  KeyCheck(KeyProbes probes, FieldCipher cipher, BlindIndex index) {
    this.probes = probes;
    this.cipher = cipher;
    this.index = index;
  }

  @PostConstruct
  void check() {
    byte[] indexed = index.of(BlindIndex.Kind.CERTIFICATE, "bangfu");
    if (probes.find().isEmpty()) {
      probes.keep(new KeyProbes.Probe(cipher.encrypt(TEXT, PLACE), indexed));
    }
    KeyProbes.Probe kept = probes.find().orElseThrow();
    if (!readable(kept) || !MessageDigest.isEqual(kept.index(), indexed)) {
      throw new IllegalStateException("密钥与数据库不匹配：请恢复原来的密钥文件或环境变量 / these are not the keys of this "
          + "database: bring back its key file, or BANGFU_FIELD_KEY and BANGFU_INDEX_KEY");
    }
  }

  private boolean readable(KeyProbes.Probe kept) {
    try {
      return MessageDigest.isEqual(cipher.decrypt(kept.cipher(), PLACE), TEXT);
    } catch (IllegalStateException otherKey) {
      return false;
    }
  }
}
