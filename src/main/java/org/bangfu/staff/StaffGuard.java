package org.bangfu.staff;

/**
 * Who may see and change staff. The room of the access policy stands above this one and answers it;
 * both methods throw {@link org.bangfu.shared.NotFoundException} where the answer is no.
 */
public interface StaffGuard {

  void requireRead();

  void requireEdit();
}
