package org.bangfu.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * What happens by chance: each question is answered out of the seed and its own words, so that the same seed lives the
 * same lives whatever order the questions come in.
 */
record Chance(long seed) {

  /** Whether something happens that does so in a share of all cases, 0 to 1. */
  boolean of(double share, Object... words) {
    return random(words).nextDouble() < share;
  }

  int below(int bound, Object... words) {
    return random(words).nextInt(bound);
  }

  <T> T oneOf(List<T> all, Object... words) {
    return all.get(below(all.size(), words));
  }

  private Random random(Object... words) {
    long mixed = seed;
    for (Object word : words) {
      // By its text: an enum's own hash is another one in each run.
      mixed = (mixed ^ Objects.toString(word).hashCode()) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return new Random(mixed);
  }
}
