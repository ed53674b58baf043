package org.bangfu.cases;

/**
 * A kind of case.
 *
 * @param process id of its process, e.g. {@code Identification}
 * @param prefix letters in front of its numbers, e.g. {@code SB}
 * @param single whether a household has at most one open at a time; enforced by the database
 */
public record CaseKind(String process, String prefix, boolean single) {

  String number(int year, long number) {
    return "%s-%d-%06d".formatted(prefix, year, number);
  }
}
