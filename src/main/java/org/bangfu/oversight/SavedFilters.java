package org.bangfu.oversight;

import java.util.List;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own filters of the board; a name stands once. */
@Service
@Transactional
public class SavedFilters {

  /** Characters a name may have. */
  public static final int LONGEST = 40;
  private static final int LONGEST_QUERY = 500;
  private static final int MOST = 50;

  private final SavedFilterStore store;
  private final AccessPolicy policy;

  SavedFilters(SavedFilterStore store, AccessPolicy policy) {
    this.store = store;
    this.policy = policy;
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<SavedFilter> mine() {
    return store.of(me());
  }

  /** Keeps a filter. Throws {@code oversight.filter.name}, {@code .taken}, {@code .many} or {@code .long}. */
  public void save(String name, String query) {
    long me = me();
    if (query.length() > LONGEST_QUERY) {
      throw new BusinessException("oversight.filter.long");
    }
    if (store.of(me).size() >= MOST) {
      throw new BusinessException("oversight.filter.many", MOST);
    }
    String plain = checked(name);
    if (!store.add(me, plain, query)) {
      throw new BusinessException("oversight.filter.taken", plain);
    }
  }

  /** Throws {@code oversight.filter.name} or {@code oversight.filter.taken}. */
  public void rename(long id, String name) {
    String plain = checked(name);
    if (!store.rename(me(), id, plain)) {
      throw new BusinessException("oversight.filter.taken", plain);
    }
  }

  public void delete(long id) {
    store.remove(me(), id);
  }

  private long me() {
    policy.require(Action.OVERSIGHT_READ);
    return policy.scope().who().staffId();
  }

  private static String checked(String name) {
    String plain = name.replace("\0", "").strip();
    if (plain.isEmpty() || plain.length() > LONGEST || FreeText.harmful(plain)) {
      throw new BusinessException("oversight.filter.name", LONGEST);
    }
    return plain;
  }
}
