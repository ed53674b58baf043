package org.bangfu.commands;

/** A command that cannot go on, with the sentence that says why and what to do. */
class CommandRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  CommandRefused(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
