package org.bangfu.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Who on this node wants to know of changes. Each is told at once, and again no sooner than the pause is over, however
 * many signals came meanwhile; the last of them is never left out.
 */
@Service
public class LiveUpdates implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Duration pause;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread made = new Thread(work, "live-updates");
    made.setDaemon(true);
    return made;
  });

  LiveUpdates(LiveProperties properties) {
    pause = properties.pause();
  }

  /** Has the work done after each change of the person's matter, in a thread of the product's own, until it is stopped. */
  public Following follow(LiveTopic topic, long staffId, Runnable work) {
    Listener listener = new Listener(topic, staffId, work);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** How many follow at the moment. */
  public int following() {
    return listeners.size();
  }

  void heard(Signal signal) {
    listeners.stream().filter(each -> signal.meant(each.topic, each.staffId)).forEach(Listener::wake);
  }

  /** Something may have been missed. */
  void wakeAll() {
    listeners.forEach(Listener::wake);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** The wish to know of changes; whoever no longer wants to stops it. */
  @FunctionalInterface
  public interface Following {

    void stop();
  }

  private final class Listener {

    private final LiveTopic topic;
    private final long staffId;
    private final Runnable work;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long notBefore = System.nanoTime();

    Listener(LiveTopic topic, long staffId, Runnable work) {
      this.topic = topic;
      this.staffId = staffId;
      this.work = work;
    }

    void wake() {
      if (!thread.isShutdown() && waiting.compareAndSet(false, true)) {
        thread.schedule(this::run, notBefore - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    }

    private void run() {
      notBefore = System.nanoTime() + pause.toNanos();
      // What is signalled from here on may come too late for this look, and makes another.
      waiting.set(false);
      if (!listeners.contains(this)) {
        return;
      }
      try {
        work.run();
      } catch (RuntimeException failure) {
        LOG.warn("a page was not brought up to date: {}", failure.getClass().getName());
      }
    }
  }
}
