package org.bangfu.security;

/** The one who acts in this thread. */
public interface CurrentStaff {

  /** The signed-in person, or {@link SignedIn#SYSTEM} inside {@link ActingAs#system}; throws when nobody is signed in. */
  SignedIn require();
}
