package org.bangfu.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages follow what changes.
 *
 * @param enabled whether this node listens; without, its pages follow at the next click
 * @param pause a page is brought up to date no more often than this, however many signals come
 * @param firstBackOff pause after the line broke; doubled after each attempt that failed, up to {@code longestBackOff}
 */
@ConfigurationProperties("bangfu.live")
public record LiveProperties(@DefaultValue("true") boolean enabled, @DefaultValue("PT1S") Duration pause,
    @DefaultValue("PT1S") Duration firstBackOff, @DefaultValue("PT30S") Duration longestBackOff) {

  /** The pause after so many failed attempts, from 1. */
  Duration backOff(int failures) {
    Duration wait = firstBackOff.multipliedBy(1L << Math.min(failures - 1, 20));
    return wait.compareTo(longestBackOff) > 0 ? longestBackOff : wait;
  }
}
