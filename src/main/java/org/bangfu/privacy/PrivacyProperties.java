package org.bangfu.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys come from; the first that is set counts.
 *
 * @param fieldKeys AES-256 keys in Base64, comma between them: the first encrypts, all decrypt (rotation)
 * @param indexKey key of the blind index in Base64; changing it needs every index value computed anew
 * @param keyFile file with lines {@code field-keys=} and {@code index-key=}, spelled like the two above
 */
@ConfigurationProperties("bangfu.privacy")
record PrivacyProperties(@DefaultValue("") String fieldKeys, @DefaultValue("") String indexKey,
    @DefaultValue("") String keyFile) {

  /** Never shows a key, wherever the settings are printed. */
  @Override
  public String toString() {
    return "PrivacyProperties[keyFile=" + keyFile + "]";
  }
}
