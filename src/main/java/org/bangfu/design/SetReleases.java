package org.bangfu.design;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.BusinessException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases whose moment has come: each comes into force once, on one node, also after a time in which none ran. */
@Component
@ForOwnRules
class SetReleases {

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
      transaction.executeWithoutResult(status -> {
        if (proposals.due(clock.instant()).contains(draftId)) {
          publishing.publish(draftId);
        }
      });
      return true;
    } catch (BusinessException refused) {
      publishing.failed(draftId, messages.getMessage(refused.key(), refused.arguments().toArray(),
          Locale.SIMPLIFIED_CHINESE));
      return false;
    }
  }
}
