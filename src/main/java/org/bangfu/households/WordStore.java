package org.bangfu.households;

import java.util.List;

/** Where the register's dictionaries are kept. */
public interface WordStore {

  /** Every entry, in the order of its dictionary. */
  List<Word> all();
}
