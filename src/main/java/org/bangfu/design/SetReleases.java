package org.bangfu.design;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.BusinessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases whose moment has come: each comes into force once, on one node, also after a time in which none ran. */
@Component
@ForOwnRules
class SetReleases {

  private static final Logger LOG = LoggerFactory.getLogger(SetReleases.class);

  private final ProposalStore proposals;
  private final Publishing publishing;
  private final TransactionTemplate transaction;
  private final MessageSource messages;
  private final Clock clock;

  SetReleases(ProposalStore proposals, Publishing publishing, TransactionTemplate transaction, MessageSource messages,
      Clock clock) {
    this.proposals = proposals;
    this.publishing = publishing;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  /** Publishes what is due and returns how many. One that cannot be published goes back to its author. */
  int publishDue() {
    List<Long> due = transaction.execute(status -> proposals.due(clock.instant()));
    return due == null ? 0 : (int) due.stream().filter(this::publish).count();
  }

  private boolean publish(long draftId) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> {
        boolean stillDue = proposals.due(clock.instant()).contains(draftId);
        if (stillDue) {
          publishing.publish(draftId);
        }
        return stillDue;
      }));
    } catch (BusinessException refused) {
      publishing.failed(draftId, messages.getMessage(refused.key(), refused.arguments().toArray(),
          Locale.SIMPLIFIED_CHINESE));
      return false;
    } catch (RuntimeException failure) {
      // One that cannot be published now holds up none of the others; the next look tries it again.
      LOG.error("draft {} could not come into force at its moment", draftId, failure);
      return false;
    }
  }
}
