package org.bangfu.staff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people are kept. */
public interface StaffStore {

  Optional<StaffMember> find(long id);

  Optional<StaffMember> findByUsername(String username);

  /** People whose name or username holds the text, by username, after the given one. */
  List<StaffMember> search(String text, @Nullable String afterUsername, int limit);

  /** Adds a person and answers the key; throws {@link org.bangfu.shared.BusinessException} where the username is taken. */
  long add(String username, String name);

  void rename(long id, String name);

  void setActive(long id, boolean active);

  Optional<Credentials> credentials(String username);

  void setPasswordHash(long id, String hash);

  void setLocale(long id, String languageTag);
}
