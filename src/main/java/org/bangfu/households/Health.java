package org.bangfu.households;

/** Health of a member (domain §2). */
public enum Health {
  /** 健康 */ HEALTHY,
  /** 长期慢性病 */ CHRONIC,
  /** 患有大病 */ MAJOR_DISEASE,
  /** 残疾 */ DISABLED
}
