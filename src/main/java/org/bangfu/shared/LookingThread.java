package org.bangfu.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread of its own that looks for work again and again; when it is stopped, what is in hand is finished first. */
public final class LookingThread {

  private final String name;
  private final Duration pause;
  private final Duration patience;
  private final Runnable look;
  private volatile @Nullable ScheduledExecutorService thread;

  /**
   * @param name of the thread in logs
   * @param pause between two looks
   * @param patience how long stopping waits for what is in hand
   * @param look throws nothing: what it throws would end the looking
   */
  public LookingThread(String name, Duration pause, Duration patience, Runnable look) {
    this.name = name;
    this.pause = pause;
    this.patience = patience;
    this.look = look;
  }

  public void start() {
    ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
    started.scheduleWithFixedDelay(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    thread = started;
  }

  public void stop() {
    ScheduledExecutorService running = thread;
    thread = null;
    if (running == null) {
      return;
    }
    running.shutdown();
    try {
      if (!running.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        running.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      running.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  public boolean isRunning() {
    return thread != null;
  }
}
