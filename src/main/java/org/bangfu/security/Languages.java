package org.bangfu.security;

import java.util.Optional;
import org.bangfu.staff.Credentials;
import org.bangfu.staff.StaffStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language a person chose, kept on the staff record; it opens no right, so it asks for none. */
@Service
public class Languages {

  private final CurrentStaff current;
  private final StaffStore staff;

  Languages(CurrentStaff current, StaffStore staff) {
    this.current = current;
    this.staff = staff;
  }

  /** What the person who acts chose once: {@code zh} or {@code en}. */
  public Optional<String> ofCurrent() {
    return staff.credentials(current.require().username()).map(Credentials::locale);
  }

  /** Keeps the choice of the person who acts. */
  @Transactional
  public void remember(String tag) {
    SignedIn who = current.require();
    if (!who.isSystem()) {
      staff.setLocale(who.staffId(), tag);
    }
  }
}
