package org.bangfu.shared;

/** Unknown, or known and out of the asker's reach: both answer the same (security.md §2), 404 on the web. */
public class NotFoundException extends BusinessException {

  private static final long serialVersionUID = 1L;

  public NotFoundException() {
    super("error.notFound");
  }
}
