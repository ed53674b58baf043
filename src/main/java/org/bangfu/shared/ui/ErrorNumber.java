package org.bangfu.shared.ui;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins what a person reads to what the log holds, without showing the person any of it. */
public final class ErrorNumber {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorNumber.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private ErrorNumber() {
  }

  /** Logs the fault and answers its number, e.g. {@code E-1f00ba44}. */
  public static String logged(Throwable fault) {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    String number = "E-" + HexFormat.of().formatHex(bytes);
    LOG.error("{} on a screen", number, fault);
    return number;
  }
}
