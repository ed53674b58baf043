package org.bangfu.areas;

import java.util.List;

/** Where the area tree is kept. */
public interface AreaStore {

  /** Every unit, by code. */
  List<Area> all();

  /** Writes units, parents first; known codes take the new name, parent and level. */
  void write(List<Area> areas);
}
