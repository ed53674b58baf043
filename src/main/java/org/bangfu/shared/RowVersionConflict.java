package org.bangfu.shared;

/** Somebody else was faster; the sentence says so and what was typed is kept. */
public class RowVersionConflict extends BusinessException {

  private static final long serialVersionUID = 1L;

  public RowVersionConflict() {
    super("error.changedMeanwhile");
  }
}
