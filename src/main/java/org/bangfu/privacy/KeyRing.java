package org.bangfu.privacy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys in use: field keys by id, the first one encrypting, and the separate key of the blind index. A key's id is the
 * beginning of its SHA-256, so nobody has to name keys and no two share a name by mistake.
 */
final class KeyRing {

  static final int ID_LENGTH = 4;
  private static final int KEY_LENGTH = 32;

  private final Map<String, SecretKeySpec> fieldKeys = new LinkedHashMap<>();
  private final String active;
  private final SecretKeySpec indexKey;

  private KeyRing(String fieldKeys, String indexKey) {
    for (String text : fieldKeys.split(",")) {
      byte[] key = decode(text);
      this.fieldKeys.put(id(key), new SecretKeySpec(key, "AES"));
    }
    active = this.fieldKeys.keySet().iterator().next();
    byte[] index = decode(indexKey);
    if (this.fieldKeys.containsKey(id(index))) {
      throw refused("加密密钥与索引密钥不能相同 / the field key and the index key must differ");
    }
    this.indexKey = new SecretKeySpec(index, "HmacSHA256");
  }

  /** Throws {@link IllegalStateException} with a sentence where a key is missing, no Base64 or not 32 bytes long. */
  static KeyRing of(String fieldKeys, String indexKey) {
    return new KeyRing(fieldKeys, indexKey);
  }

  String activeId() {
    return active;
  }

  SecretKeySpec fieldKey(String id) {
    SecretKeySpec key = fieldKeys.get(id);
    if (key == null) {
      throw new IllegalStateException("缺少密钥 / no field key with id " + id);
    }
    return key;
  }

  SecretKeySpec indexKey() {
    return indexKey;
  }

  private static byte[] decode(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text.strip());
      if (key.length == KEY_LENGTH) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      throw refused("密钥不是 Base64 / a key is no Base64");
    }
    throw refused("密钥应为 32 字节的 Base64 / a key must be 32 bytes in Base64");
  }

  private static IllegalStateException refused(String sentence) {
    return new IllegalStateException(sentence + " (BANGFU_FIELD_KEY, BANGFU_INDEX_KEY; openssl rand -base64 32)");
  }

  private static String id(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_LENGTH));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
