package org.bangfu.design;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where proposals are kept. */
public interface ProposalStore {

  long add(long draftId, String note, @Nullable Instant publishAt, String contentHash, long by, Instant now);

  /** The one of a draft that waits for a decision or its moment. */
  Optional<Proposal> alive(long draftId);

  /** A draft's proposals, newest first. */
  List<Proposal> of(long draftId);

  void decide(long id, Proposal.State state, @Nullable Long by, @Nullable String reason, Instant now);

  void published(long id, int revision);

  /** Drafts whose moment has come; those that another node has in hand are left out. Held until the transaction ends. */
  List<Long> due(Instant now);
}
