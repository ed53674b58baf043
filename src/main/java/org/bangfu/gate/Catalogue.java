package org.bangfu.gate;

/** What models may name: the beans and methods that the rooms offer them. */
public interface Catalogue {

  /** Whether a bean may do a step or listen, e.g. {@code openSpell}. */
  boolean delegate(String bean);

  /** Whether an expression may call a method with so many arguments. */
  boolean method(String bean, String method, int arguments);

  /** Whether it is a bean at all. */
  boolean knows(String bean);
}
