package org.bangfu.faults;

/** Why an automatic step failed; the sentence stands in the bundles under {@code faults.reason.<word>}. */
public enum Fault {
  /** A rule of ours refused. */
  REFUSED,
  /** What it speaks of is not there. */
  MISSING,
  /** Others held what it needed. */
  BUSY,
  /** The database did not answer, or refused what does not fit together. */
  DATABASE,
  /** A decision table gave no answer or a wrong one. */
  DECISION,
  /** An expression of the model reads what is not there, or is not allowed. */
  EXPRESSION,
  /** A fault of the program. */
  PROGRAM
}
