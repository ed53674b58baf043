package org.bangfu.notifications.repository;

import java.util.Optional;
import org.bangfu.notifications.NotificationSettings;
import org.bangfu.notifications.SettingsStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSettings implements SettingsStore {

  private final JdbcClient jdbc;

  JdbcSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<NotificationSettings> find(long staffId) {
    return jdbc.sql("select email, digest from notification_setting where staff_id = :staff")
        .param("staff", staffId).query(NotificationSettings.class).optional();
  }

  @Override
  public void put(long staffId, NotificationSettings settings) {
    jdbc.sql("""
            insert into notification_setting (staff_id, email, digest) values (:staff, :email, :digest)
            on conflict (staff_id) do update set email = excluded.email, digest = excluded.digest""")
        .param("staff", staffId).param("email", settings.email()).param("digest", settings.digest()).update();
  }
}
