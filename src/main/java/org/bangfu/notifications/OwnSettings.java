package org.bangfu.notifications;

import java.util.Map;
import java.util.regex.Pattern;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Outbox;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own address and wishes. */
@Service
public class OwnSettings {

  private static final int LONGEST = 100;
  /** Plain addresses only: no names, comments, quotes or line ends, which could become headers. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

  private final SettingsStore store;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final Outbox outbox;

  OwnSettings(SettingsStore store, AccessPolicy policy, AuditLog audit, Outbox outbox) {
    this.store = store;
    this.policy = policy;
    this.audit = audit;
    this.outbox = outbox;
  }

  @Transactional(readOnly = true)
  public NotificationSettings read() {
    return store.find(me()).orElse(NotificationSettings.NONE);
  }

  /** Whether the operator has the product send over the channel. */
  public boolean open(Channel channel) {
    return outbox.open(channel);
  }

  /**
   * Keeps the settings. Throws {@link BusinessException} {@code notifications.email.wrong} for what is no plain address,
   * and {@code notifications.email.missing} where a digest by mail would have nowhere to go.
   */
  @Transactional
  public void save(@Nullable String email, boolean digest) {
    String address = email == null || email.isBlank() ? null : email.strip();
    if (address != null && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
      throw new BusinessException("notifications.email.wrong");
    }
    if (digest && address == null && !outbox.open(Channel.WEBHOOK)) {
      throw new BusinessException("notifications.email.missing");
    }
    long me = me();
    store.put(me, new NotificationSettings(address, digest));
    audit.append(new AuditEvent("notification.settings", "staff:" + me, null, null,
        Map.of("digest", Boolean.toString(digest))));
  }

  private long me() {
    policy.require(Action.NOTIFICATION_READ);
    return policy.scope().who().staffId();
  }
}
