package org.bangfu.commands;

import java.util.ArrayList;
import java.util.List;

/** Durations of one thing done again and again; the middle one speaks, so that a hiccup of the machine does not. */
final class Measured {

  private static final double NANOS_PER_MS = 1e6;

  private final List<Double> milliseconds = new ArrayList<>();

  void run(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    milliseconds.add((System.nanoTime() - begin) / NANOS_PER_MS);
  }

  /** Takes the last duration out again, where it measured something else. */
  void forgetLast(boolean measured) {
    if (measured) {
      milliseconds.remove(milliseconds.size() - 1);
    }
  }

  double medianMs() {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The duration that so many of a hundred stay within. */
  double percentileMs(int percent) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
  }

  /** Takes the durations of another in. */
  void add(Measured other) {
    milliseconds.addAll(other.milliseconds);
  }
}
