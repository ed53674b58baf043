package org.bangfu.households;

/** Labour ability of a member (domain §2). */
public enum Labour {
  /** 普通劳动力 */ ORDINARY,
  /** 技能劳动力 */ SKILLED,
  /** 弱劳动力或半劳动力 */ WEAK,
  /** 丧失劳动能力 */ LOST,
  /** 无劳动能力 */ NONE;

  public boolean canWork() {
    return this == ORDINARY || this == SKILLED || this == WEAK;
  }
}
