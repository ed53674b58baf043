package org.bangfu.oversight;

/**
 * What came of an action on some tasks.
 *
 * @param done tasks on which it was done
 * @param already tasks on which it had been done before
 * @param gone tasks that are no longer open to the asker
 */
public record Done(int done, int already, int gone) {

  static final Done NOTHING = new Done(0, 0, 0);

  Done with(Result result) {
    return switch (result) {
      case DONE -> new Done(done + 1, already, gone);
      case ALREADY -> new Done(done, already + 1, gone);
      case GONE -> new Done(done, already, gone + 1);
    };
  }
}
