package org.bangfu.cases;

import java.util.Locale;

/**
 * Puts into words what the cases of a process are about. Implemented by families of which a household has several cases
 * side by side; asked for every row of a list, so it keeps what it reads.
 */
public interface CaseSubjects {

  /** Id of the process. */
  String process();

  String word(String subject, Locale locale);
}
