package org.bangfu.privacy;

/** Encrypts what must not be readable in the database (security.md §3). */
public interface FieldCipher {

  /** Cipher text with key id and nonce in front. */
  byte[] encrypt(byte[] plain, Place place);

  /** Throws {@link IllegalStateException} when the text was changed, moved, or its key is not there. */
  byte[] decrypt(byte[] cipher, Place place);
}
