package org.bangfu.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM: one byte scheme, four bytes key id, twelve bytes random nonce, then text and tag. Table, column and row
 * are the additional data, and so are scheme and key id.
 */
@Component
class AesGcmCipher implements FieldCipher {

  private static final byte SCHEME = 1;
  private static final int HEAD = 1 + KeyRing.ID_LENGTH;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final char BETWEEN = '\u001f';

  private final KeyRing keys;
  private final SecureRandom random = new SecureRandom();

  AesGcmCipher(KeyRing keys) {
    this.keys = keys;
  }

  @Override
  public byte[] encrypt(byte[] plain, Place place) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] head = ByteBuffer.allocate(HEAD).put(SCHEME).put(HexFormat.of().parseHex(keys.activeId())).array();
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, head, nonce, place);
      byte[] sealed = new byte[HEAD + NONCE + plain.length + TAG_BITS / 8];
      System.arraycopy(head, 0, sealed, 0, HEAD);
      System.arraycopy(nonce, 0, sealed, HEAD, NONCE);
      cipher.doFinal(plain, 0, plain.length, sealed, HEAD + NONCE);
      return sealed;
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot encrypt " + place.table() + "." + place.column(), failure);
    }
  }

  @Override
  public byte[] decrypt(byte[] sealed, Place place) {
    if (sealed.length < HEAD + NONCE + TAG_BITS / 8 || sealed[0] != SCHEME) {
      throw unreadable(place, null);
    }
    byte[] head = Arrays.copyOf(sealed, HEAD);
    byte[] nonce = Arrays.copyOfRange(sealed, HEAD, HEAD + NONCE);
    try {
      return cipher(Cipher.DECRYPT_MODE, head, nonce, place)
          .doFinal(sealed, HEAD + NONCE, sealed.length - HEAD - NONCE);
    } catch (GeneralSecurityException changed) {
      throw unreadable(place, changed);
    }
  }

  private Cipher cipher(int mode, byte[] head, byte[] nonce, Place place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    String id = HexFormat.of().formatHex(head, 1, HEAD);
    cipher.init(mode, keys.fieldKey(id), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(head);
    cipher.updateAAD((place.table() + BETWEEN + place.column() + BETWEEN + place.row())
        .getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static IllegalStateException unreadable(Place place, @Nullable Exception cause) {
    return new IllegalStateException(
        "%s.%s of row %s is no intact cipher text".formatted(place.table(), place.column(), place.row()), cause);
  }
}
