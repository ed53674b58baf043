package org.bangfu.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notices and objections are kept. */
public interface NoticeStore {

  /** An objection as stored: who and what stay encrypted. */
  record Kept(long id, long noticeId, String caseNo, Instant lodgedAt, byte[] content,
      Objection.@Nullable Finding finding, Objection.@Nullable Consequence consequence, @Nullable Instant settledAt) {
  }

  Notice add(String caseNo, LocalDate posted, int days, Instant endsAt);

  /** The notice on the wall. */
  Optional<Notice> running(String caseNo);

  /** All notices of a case, newest first. */
  List<Notice> of(String caseNo);

  void close(long noticeId, Instant at);

  long addObjection(Notice notice, Instant at, long staffId, boolean anonymous);

  void setContent(long objectionId, byte[] cipher);

  Optional<Kept> objection(long objectionId);

  /** Objections of a case, oldest first. */
  List<Kept> objections(String caseNo);

  /** Settles an open objection; false when it was settled meanwhile. */
  boolean settle(long objectionId, Objection.Finding finding, Objection.@Nullable Consequence consequence, Instant at,
      long staffId);
}
