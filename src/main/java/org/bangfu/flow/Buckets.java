package org.bangfu.flow;

/**
 * The scale on which durations are summed: up to fifty minutes each has a bucket of its own, then each is a fiftieth wider
 * than the one before, so that a value told from its bucket is less than 1 % off. The database function
 * {@code step_bucket} puts minutes into them.
 */
final class Buckets {

  private static final int EXACT = 50;
  private static final double GROWTH = 1.02;

  private Buckets() {
  }

  /** What stands for all values of a bucket, in minutes: as far below the longest as above the shortest. */
  static double minutes(int bucket) {
    return bucket <= EXACT ? bucket : EXACT * Math.pow(GROWTH, bucket - EXACT) * 2 / (1 + GROWTH);
  }
}
