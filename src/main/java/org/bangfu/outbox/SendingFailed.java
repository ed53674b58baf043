package org.bangfu.outbox;

/**
 * A message was not delivered. Holds a word, whose sentence is {@code outbox.problem.<word>}, and a number or code of the
 * far side; no secret, no address and nothing of what was written.
 */
public class SendingFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean hopeless;

  private SendingFailed(String word, String code, boolean hopeless) {
    super(code.isEmpty() ? word : word + " " + code);
    this.hopeless = hopeless;
  }

  /** Worth another try. */
  public static SendingFailed forNow(String word, String code) {
    return new SendingFailed(word, code, false);
  }

  /** Would fail the same way again, e.g. at a mailbox that does not exist. */
  public static SendingFailed forGood(String word, String code) {
    return new SendingFailed(word, code, true);
  }

  /** The word, and behind a space the far side's code where it gave one. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  public boolean hopeless() {
    return hopeless;
  }
}
