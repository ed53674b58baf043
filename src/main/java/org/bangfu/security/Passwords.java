package org.bangfu.security;

import java.security.SecureRandom;
import java.util.Locale;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RealTime;
import org.bangfu.staff.Credentials;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.StaffStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one's own password, and issuing one to somebody else. */
@Service
public class Passwords {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 3;

  private final CurrentStaff current;
  private final AccessPolicy access;
  private final StaffStore staff;
  private final SignInGuard guard;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final RealTime real;
  private final SecureRandom random = new SecureRandom();

  Passwords(CurrentStaff current, AccessPolicy access, StaffStore staff, SignInGuard guard, PasswordEncoder encoder,
      ApplicationEventPublisher events, RealTime real) {
    this.current = current;
    this.access = access;
    this.staff = staff;
    this.guard = guard;
    this.encoder = encoder;
    this.events = events;
    this.real = real;
  }

  /**
   * Changes the password of the one who acts. Throws {@link BusinessException} where the old one is wrong (these
   * failures count towards the lock) or the new one breaks the rule of {@link NewPassword}.
   */
  @Transactional(noRollbackFor = BusinessException.class)
  public void changeOwn(String old, String wanted) {
    SignedIn who = current.require();
    Credentials mine = staff.credentials(who.username()).orElseThrow(NotFoundException::new);
    String hash = mine.passwordHash();
    if (guard.attempt(who.staffId(), real.now()) == SignInGuard.Answer.LOCKED
        || hash == null || !encoder.matches(old, hash)) {
      throw new BusinessException("security.password.oldWrong");
    }
    guard.clear(who.staffId());
    NewPassword accepted = NewPassword.of(wanted, who.username());
    if (encoder.matches(accepted.text(), hash)) {
      throw new BusinessException("security.password.same");
    }
    staff.setPasswordHash(who.staffId(), encoder.encode(accepted.text()));
    events.publishEvent(new PasswordChangedEvent(who.staffId(), true));
  }

  /** Gives a person a random password, unlocks the account and answers the password, to be told once. */
  @Transactional
  public String issue(long staffId) {
    access.require(Action.STAFF_EDIT);
    StaffMember member = staff.find(staffId).orElseThrow(NotFoundException::new);
    String text = invented();
    staff.setPasswordHash(member.id(), encoder.encode(text));
    guard.clear(member.id());
    events.publishEvent(new PasswordChangedEvent(member.id(), false));
    return text;
  }

  /** Four groups of three letters and one of digits, e.g. {@code Kpw-tne-vha-qds-482}: easy to read out. */
  private String invented() {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      text.append(pick(LETTERS)).append('-');
    }
    String first = text.substring(0, 1).toUpperCase(Locale.ROOT);
    return text.replace(0, 1, first).append(pick(DIGITS)).toString();
  }

  private String pick(String from) {
    StringBuilder group = new StringBuilder();
    for (int at = 0; at < GROUP_LENGTH; at++) {
      group.append(from.charAt(random.nextInt(from.length())));
    }
    return group.toString();
  }
}
