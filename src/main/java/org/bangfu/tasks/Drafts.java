package org.bangfu.tasks;

import java.util.Optional;

/** Unsubmitted input of open tasks, encrypted because forms carry personal data. */
public interface Drafts {

  void save(String taskId, long staffId, byte[] cipher);

  Optional<byte[]> find(String taskId);

}
