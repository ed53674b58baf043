package org.bangfu.security;

import java.util.Optional;

/** What the login page says while something is still being loaded behind it. */
public interface StartNotice {

  /** The load at hand; empty when nothing is being loaded. */
  Optional<Loading> current();

  /**
   * A load under way.
   *
   * @param key message key of what is loading
   * @param done units done
   * @param total units in all; 0 while unknown
   */
  record Loading(String key, long done, long total) {

    /** Between 0 and 1. */
    public double share() {
      return total <= 0 ? 0 : Math.min(1d, (double) done / total);
    }
  }
}
