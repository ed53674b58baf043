package org.bangfu.oversight;

import java.util.List;

/** Where people's own filters are kept; each call names the person, so that nobody reaches another's. */
public interface SavedFilterStore {

  List<SavedFilter> of(long staffId);

  /** Keeps a filter; false where the person has one of that name. */
  boolean add(long staffId, String name, String query);

  /** Gives a filter another name; false where the person has another one of that name. */
  boolean rename(long staffId, long id, String name);

  void remove(long staffId, long id);
}
