package org.bangfu.households.generator;

/**
 * A place in a made-up family.
 *
 * @param relation as the register file writes it
 * @param ofHouse bears the house's family name
 * @param child shares a letter with brothers and sisters
 */
record Relative(String relation, boolean man, int age, boolean ofHouse, boolean child) {

  static Relative head(boolean man, int age) {
    return new Relative("本人", man, age, true, false);
  }

  static Relative spouse(Relative head, int age) {
    return new Relative("配偶", !head.man(), age, !head.man(), false);
  }

  static Relative child(boolean man, int age) {
    return new Relative(man ? "之子" : "之女", man, age, true, true);
  }

  static Relative grandchild(boolean man, int age) {
    return new Relative(man ? "之孙子" : "之孙女", man, age, true, true);
  }
}
