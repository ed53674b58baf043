package org.bangfu.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are delivered.
 *
 * @param lookEvery pause between two looks for messages that are due
 * @param attempts after this many a message is a dead letter
 * @param firstPause pause after the first failure; doubled after each further one, up to {@code longestPause}
 * @param loan how long a node may take to send one message before another node takes it over
 */
@ConfigurationProperties("bangfu.outbox")
public record OutboxProperties(@DefaultValue("PT15S") Duration lookEvery, @DefaultValue("10") int attempts,
    @DefaultValue("PT1M") Duration firstPause, @DefaultValue("PT1H") Duration longestPause,
    @DefaultValue("PT3M") Duration loan) {

  /** The pause after a failed attempt, from 1. */
  Duration pauseAfter(int attempt) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
