package org.bangfu.households;

/** Risks of falling back into poverty (domain §2, risk → measure). */
public enum Risk {
  /** 因病 */ ILLNESS,
  /** 因学 */ SCHOOLING,
  /** 因残 */ DISABILITY,
  /** 因自然灾害 */ NATURAL_DISASTER,
  /** 因意外事故 */ ACCIDENT,
  /** 因产业项目失败 */ FAILED_VENTURE,
  /** 因务工就业不稳 */ UNSTABLE_JOB,
  /** 缺劳动力 */ LACK_OF_LABOUR,
  /** 住房不安全 */ UNSAFE_HOUSING,
  /** 饮水不安全 */ UNSAFE_WATER,
  /** 其他 */ OTHER
}
