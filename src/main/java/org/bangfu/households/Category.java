package org.bangfu.households;

/** Category of a monitoring spell, one per spell (domain §2; policy (一)2(1)). */
public enum Category {
  /** 脱贫不稳定户 */
  UNSTABLE_LIFTED,
  /** 边缘易致贫户 */
  MARGINAL,
  /** 突发严重困难户 */
  SUDDEN_HARDSHIP
}
