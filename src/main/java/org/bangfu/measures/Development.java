package org.bangfu.measures;

/** The four development types 开发式帮扶 (domain §2, Checks). */
public enum Development {
  /** 产业 */ INDUSTRY,
  /** 就业 */ EMPLOYMENT,
  /** 金融 */ FINANCE,
  /** 公益性岗位 */ PUBLIC_POST
}
