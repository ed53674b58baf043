package org.bangfu.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read in the running transaction, so that the rooms it passes through do not read it again. Outside of a
 * transaction nothing is kept.
 */
public final class OfTransaction<K, V> {

  public V get(K key, Function<K, V> reading) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return reading.apply(key);
    }
    Map<K, V> kept = kept();
    V known = kept.get(key);
    if (known == null) {
      known = reading.apply(key);
      kept.put(key, known);
    }
    return known;
  }

  /** Keeps what was read or written for many at once. */
  public void put(K key, V value) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      kept().put(key, value);
    }
  }

  /** To be called by whoever changes it. */
  public void forget(K key) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      kept().remove(key);
    }
  }

  /** To be called by whoever changes more than one key tells. */
  public void forgetAll() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      kept().clear();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<K, V> kept() {
    Map<K, V> kept = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
    return kept == null ? begun() : kept;
  }

  private Map<K, V> begun() {
    Map<K, V> fresh = new HashMap<>();
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(new Ending());
    return fresh;
  }

  private final class Ending implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(OfTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(OfTransaction.this, new HashMap<>());
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.this);
    }
  }
}
