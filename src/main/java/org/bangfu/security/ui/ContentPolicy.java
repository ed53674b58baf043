package org.bangfu.security.ui;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load (security.md §4). Scripts inside a page carry a nonce. {@code unsafe-eval} cannot be avoided with
 * Vaadin 24: its client runs what the server sends to it by {@code new Function}; nothing else of ours needs it.
 */
final class ContentPolicy {

  private static final String REST = "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
      + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
      + "form-action 'self'; frame-src 'self'; frame-ancestors 'none'";

  /** For every answer that is no page of the screens. */
  static final String BARE = "default-src 'self'; script-src 'self'" + REST;

  private static final int NONCE_BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ContentPolicy() {
  }

  static String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** For a page of the screens whose own scripts carry the nonce. */
  static String page(String nonce) {
    return "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'" + REST;
  }
}
