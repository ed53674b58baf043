package org.bangfu.flow;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Numbers of runs by duration; those of several months, versions or places are put together without loss. */
final class Durations {

  private static final double MINUTES = 60;

  private final TreeMap<Integer, Long> runs = new TreeMap<>();
  private long number;

  void add(Integer[] buckets, Integer[] numbers) {
    for (int place = 0; place < buckets.length; place++) {
      runs.merge(buckets[place], (long) numbers[place], Long::sum);
      number += numbers[place];
    }
  }

  long number() {
    return number;
  }

  /**
   * The working hours within which that share of the runs ended, between two runs in proportion as the database's
   * {@code percentile_cont} does; absent without runs.
   */
  @Nullable Double hours(double share) {
    if (number == 0) {
      return null;
    }
    double rank = share * (number - 1);
    double below = at((long) Math.floor(rank));
    double above = at((long) Math.ceil(rank));
    return (below + (above - below) * (rank - Math.floor(rank))) / MINUTES;
  }

  private double at(long rank) {
    long passed = 0;
    for (var entry : runs.entrySet()) {
      passed += entry.getValue();
      if (passed > rank) {
        return Buckets.minutes(entry.getKey());
      }
    }
    throw new IllegalArgumentException("no run of rank " + rank);
  }
}
