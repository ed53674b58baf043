package org.bangfu.laboratory;

/** How a draft's answer compares with what was decided. */
public enum Verdict {
  SAME,
  DIFFERENT,
  /** Something was decided then, and no rule of the draft applies. */
  NO_RULE,
  /** What the draft asks for was not known then, or it fails over it. */
  UNKNOWN
}
