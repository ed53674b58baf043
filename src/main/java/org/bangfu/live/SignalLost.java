package org.bangfu.live;

/** There is no line to the signals at the moment. */
public class SignalLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SignalLost(Throwable cause) {
    super(cause);
  }
}
