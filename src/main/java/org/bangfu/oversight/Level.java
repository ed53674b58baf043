package org.bangfu.oversight;

import org.bangfu.shared.AreaCode;

/** What the board's numbers are told apart by, one step further down than what is looked at. */
public enum Level {
  TOWNSHIPS, VILLAGES, HOLDERS, HOUSEHOLDS, UNITS, NOTHING;

  /** County → township → village → person → household. */
  static Level of(BoardFilter filter) {
    if (filter.household() != null) {
      return NOTHING;
    }
    if (filter.holder() != null) {
      return HOUSEHOLDS;
    }
    AreaCode area = filter.area();
    return area == null ? TOWNSHIPS : switch (area.level()) {
      case COUNTY -> TOWNSHIPS;
      case TOWNSHIP -> VILLAGES;
      case VILLAGE -> HOLDERS;
    };
  }
}
