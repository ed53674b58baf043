package org.bangfu.design;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;

/** Where drafts and their files are kept. */
public interface DraftStore {

  /** A file that differs from the base. {@code content} is absent where the draft removes it. */
  record Own(String name, byte @Nullable [] content, int version) {
  }

  /** @param uploaded whether it came from the desktop modeler */
  long add(String family, String title, long owner, int base, @Nullable Integer takesUp, boolean uploaded, Instant now);

  Optional<Draft> find(long id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Draft> lock(long id);

  /** The newest open one of a family that this person owns. */
  Optional<Draft> latestOf(String family, long owner);

  /** Newest first; those that are published or discarded only where asked for. */
  List<Draft> page(boolean ended, @Nullable Long before, int limit);

  void state(long id, Draft.State state, Instant now);

  void rename(long id, String title, Instant now);

  void base(long id, int revision, Instant now);

  /** Notes who has it in hand until when; nobody where {@code staffId} is absent. */
  void editing(long id, @Nullable Long staffId, @Nullable Instant until);

  List<Own> own(long id);

  Optional<Own> own(long id, String name);

  /**
   * Keeps a file, and how it looked among its past: in the line of the same person's work where that began less than
   * {@code span} ago. Returns the file's new version.
   */
  int save(long id, String name, byte @Nullable [] content, long by, Instant now, Duration span);

  /** Lets the file be the base's again. */
  void drop(long id, String name);

  List<PastFile> past(long id, String name, int limit);

  /** A past file with its content. */
  Optional<ModelText> pastContent(long id, long pastId);

  /** Everybody who ever saved a file of it, and its owner. */
  Set<Long> authors(long id);
}
