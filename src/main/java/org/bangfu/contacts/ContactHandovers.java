package org.bangfu.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.AreaCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands all households of a contact who leaves a post to others, each as a dated relation; a few statements for hundreds. */
@Service
@ForOwnRules
@Transactional
public class ContactHandovers {

  private final ContactStore store;
  private final Timeline timeline;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final MessageSource messages;
  private final Clock clock;

  ContactHandovers(ContactStore store, Timeline timeline, AuditLog audit, ApplicationEventPublisher events,
      MessageSource messages, Clock clock) {
    this.store = store;
    this.timeline = timeline;
    this.audit = audit;
    this.events = events;
    this.messages = messages;
    this.clock = clock;
  }

  /** Households whose contact the person could not stay once some postings have ended, by village. */
  @Transactional(readOnly = true)
  public List<Accompanied> withoutPostings(long staffId, Collection<Long> endedPostings, LocalDate day) {
    return store.accompanied(staffId, endedPostings, day);
  }

  /** Who can be assigned in each of the villages but one person; fewest households first, near before far. */
  @Transactional(readOnly = true)
  public Map<AreaCode, List<ContactCandidate>> candidates(Collection<AreaCode> villages, LocalDate day, long except) {
    return store.candidates(List.copyOf(villages), day).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey,
            each -> each.getValue().stream().filter(one -> one.staffId() != except).toList()));
  }

  /**
   * Who would follow in each household if they were assigned one after the other by the rule of {@link #candidates};
   * without those for whom there is nobody.
   *
   * @param households with their villages, in order
   * @param given households that somebody is given besides, by person
   */
  public static Map<Long, ContactCandidate> proposal(Map<Long, AreaCode> households,
      Map<AreaCode, List<ContactCandidate>> candidates, Map<Long, Integer> given) {
    Map<Long, Integer> more = new HashMap<>(given);
    Map<Long, ContactCandidate> proposed = new HashMap<>();
    households.forEach((household, village) -> {
      ContactCandidate next = null;
      int fewest = Integer.MAX_VALUE;
      for (ContactCandidate candidate : candidates.getOrDefault(village, List.of())) {
        int load = candidate.households() + more.getOrDefault(candidate.staffId(), 0);
        if (next == null || load < fewest || load == fewest && candidate.near() && !next.near()) {
          next = candidate;
          fewest = load;
        }
      }
      if (next != null) {
        more.merge(next.staffId(), 1, Integer::sum);
        proposed.put(household, next);
      }
    });
    return proposed;
  }

  /**
   * Ends the relations of today and begins those that follow. The open tasks are the caller's matter. Where nobody
   * follows, {@link ContactLeft} tells it.
   *
   * @param why reason of the leaving, as typed
   */
  public void handOver(long fromStaffId, String fromName, List<Follower> followers, String why) {
    if (followers.isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    store.endAll(followers.stream().map(each -> each.household().spellId()).toList(), fromStaffId, today);
    store.beginAll(followers.stream().filter(each -> each.next() != null).toList(), today,
        text("contacts.handOver.reason", fromName, why));
    timeline.appendAll(followers.stream().map(each -> told(each, fromName, why)).toList());
    audit.append(new AuditEvent("contact.handOver", "staff:" + fromStaffId, null, null,
        Map.of("households", Integer.toString(followers.size()))));
    followers.stream().filter(each -> each.next() == null).map(Follower::household)
        .forEach(left -> events.publishEvent(new ContactLeft(left.spellId(), left.householdId())));
  }

  private NewTimelineEntry told(Follower follower, String fromName, String why) {
    ContactCandidate next = follower.next();
    String note = next == null ? text("contacts.handOver.nobody", fromName, why)
        : text("contacts.handOver.note", fromName, next.name(), why);
    return new NewTimelineEntry(follower.household().caseNo(), Kind.SYSTEM, null, null, "contact-handed-over", note, null);
  }

  /** What is kept in the record is written in Chinese, whoever looks at it. */
  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
