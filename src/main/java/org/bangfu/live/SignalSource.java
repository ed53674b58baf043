package org.bangfu.live;

import java.time.Duration;
import java.util.List;

/** Where signals of all nodes arrive. */
public interface SignalSource {

  /** A line of one's own; throws {@link SignalLost} where there is none to be had. */
  Line open();

  /** Belongs to one thread. */
  interface Line extends AutoCloseable {

    /** What arrived, as soon as something did, or nothing when the time is over. Throws {@link SignalLost} when the line broke. */
    List<Signal> await(Duration atMost);

    @Override
    void close();
  }
}
