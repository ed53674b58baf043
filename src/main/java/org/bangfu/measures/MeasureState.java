package org.bangfu.measures;

/** Where a measure stands (domain §4: accept → deliver → confirm). */
public enum MeasureState {
  /** In an approved plan, its department has not answered yet. */
  OFFERED(true),
  /** The department has taken it on. */
  ACCEPTED(true),
  /** Delivered, with amount and evidence; the contact has not confirmed the effect yet. */
  DELIVERED(true),
  /** The contact confirmed the effect. */
  CONFIRMED(false),
  /** It did not work, or the department could not deliver. */
  FAILED(false),
  /** It lost its ground: the plan was revised or the spell ended. */
  WITHDRAWN(false);

  private final boolean live;

  MeasureState(boolean live) {
    this.live = live;
  }

  /** Whether somebody still works on it. */
  public boolean live() {
    return live;
  }
}
