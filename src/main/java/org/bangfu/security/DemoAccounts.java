package org.bangfu.security;

import java.util.List;
import org.bangfu.staff.Role;

/** The accounts that the login page of a demonstration offers; there is no such bean in earnest. */
public interface DemoAccounts {

  /** One or a few for each role, in order of display. */
  List<Account> accounts();

  /** The password they all have. */
  String password();

  /**
   * An account to be signed in with one click.
   *
   * @param unit where the person is posted, as text
   */
  record Account(String username, String name, Role role, String unit) {
  }
}
