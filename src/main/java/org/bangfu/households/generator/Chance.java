package org.bangfu.households.generator;

import java.util.List;
import java.util.SplittableRandom;

/** The seeded dice of the generator. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The beginning of the list is taken more often than its end. */
  <T> T early(List<T> choices) {
    double squared = random.nextDouble() * random.nextDouble();
    return choices.get((int) (squared * choices.size()));
  }

  /** The place at which the running sum of the weights passes the dice. */
  int weighted(double... weights) {
    double dice = random.nextDouble();
    for (int i = 0; i < weights.length; i++) {
      dice -= weights[i];
      if (dice < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  String digits(int number) {
    StringBuilder digits = new StringBuilder(number);
    for (int i = 0; i < number; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
