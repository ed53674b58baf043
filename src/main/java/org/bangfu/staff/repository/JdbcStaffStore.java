package org.bangfu.staff.repository;

import java.util.List;
import java.util.Optional;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Credentials;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.StaffStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffStore implements StaffStore {

  private final JdbcClient jdbc;

  JdbcStaffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<StaffMember> find(long id) {
    return jdbc.sql("select id, username, name, active from staff_member where id = :id")
        .param("id", id).query(StaffMember.class).optional();
  }

  @Override
  public Optional<StaffMember> findByUsername(String username) {
    return jdbc.sql("select id, username, name, active from staff_member where username = :username")
        .param("username", username).query(StaffMember.class).optional();
  }

  @Override
  public List<StaffMember> search(String text, @Nullable String afterUsername, int limit) {
    return jdbc.sql("""
        select id, username, name, active from staff_member
        where username > :after and (position(lower(:text) in username) > 0 or position(:text in name) > 0)
        order by username
        limit :limit
        """)
        .param("after", afterUsername == null ? "" : afterUsername)
        .param("text", text)
        .param("limit", limit)
        .query(StaffMember.class).list();
  }

  @Override
  public long add(String username, String name) {
    return jdbc.sql("""
        insert into staff_member (username, name) values (:username, :name)
        on conflict (username) do nothing
        returning id
        """)
        .param("username", username)
        .param("name", name)
        .query(Long.class).optional()
        .orElseThrow(() -> new BusinessException("staff.username.taken", username));
  }

  @Override
  public void rename(long id, String name) {
    jdbc.sql("update staff_member set name = :name where id = :id").param("name", name).param("id", id).update();
  }

  @Override
  public void setActive(long id, boolean active) {
    jdbc.sql("update staff_member set active = :active where id = :id")
        .param("active", active).param("id", id).update();
  }

  @Override
  public Optional<Credentials> credentials(String username) {
    return jdbc.sql("select id, username, name, active, password_hash, locale from staff_member where username = :name")
        .param("name", username)
        .query((row, number) -> new Credentials(
            new StaffMember(row.getLong("id"), row.getString("username"), row.getString("name"),
                row.getBoolean("active")),
            row.getString("password_hash"), row.getString("locale")))
        .optional();
  }

  @Override
  public void setPasswordHash(long id, String hash) {
    jdbc.sql("update staff_member set password_hash = :hash where id = :id").param("hash", hash).param("id", id).update();
  }

  @Override
  public void setLocale(long id, String languageTag) {
    jdbc.sql("update staff_member set locale = :tag where id = :id").param("tag", languageTag).param("id", id).update();
  }
}
