package org.bangfu.households;

/** Why a monitoring spell ended (domain §2). */
public enum SpellEnd {
  /** 风险消除 */ ELIMINATED,
  /** 自然减少: the household died out. */ DIED,
  /** 自然减少: the household moved away. */ MOVED_AWAY
}
