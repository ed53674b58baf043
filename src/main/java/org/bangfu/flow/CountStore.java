package org.bangfu.flow;

/** Where runs are summed by month. */
public interface CountStore {

  /** Takes the right to count until the transaction ends; false while another node has it. */
  boolean lock();

  /** Adds runs not counted yet to their months, at most so many; answers how many there were. */
  int count(int most);
}
