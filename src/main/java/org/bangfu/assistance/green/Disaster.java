package org.bangfu.assistance.green;

/** Kinds of natural disasters (domain §2); the words are those of the verification's form. */
public enum Disaster {
  /** 洪涝 */ FLOOD,
  /** 地质 */ GEOLOGICAL,
  /** 旱灾 */ DROUGHT,
  /** 生物 */ BIOLOGICAL,
  /** 气象 */ WEATHER,
  /** 地震 */ EARTHQUAKE,
  /** 其他 */ OTHER
}
