package org.bangfu.notifications;

import java.util.Optional;

/** Where people's settings are kept. */
public interface SettingsStore {

  Optional<NotificationSettings> find(long staffId);

  void put(long staffId, NotificationSettings settings);
}
