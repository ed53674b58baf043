package org.bangfu.migration;

/** The engine does not move a course; nothing of the transaction may stay. */
public class CourseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  public CourseRefused(Reason reason, Throwable cause) {
    super(reason.code().name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
