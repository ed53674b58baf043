package org.bangfu.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.notices.Objection.Consequence;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections against a running notice: lodged, investigated, settled (domain §3). */
@Service
@Transactional
public class Objections {

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_TEXT = 2_000;
  private static final String SEPARATOR = "\u0000";

  private final NoticeStore store;
  private final Cases cases;
  private final ObjectProvider<ObjectionCalls> calls;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final FieldCipher cipher;
  private final Timeline timeline;
  private final AuditLog audit;
  private final Clock clock;

  Objections(NoticeStore store, Cases cases, ObjectProvider<ObjectionCalls> calls, AccessPolicy policy,
      CurrentStaff staff, FieldCipher cipher, Timeline timeline, AuditLog audit, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.calls = calls;
    this.policy = policy;
    this.staff = staff;
    this.cipher = cipher;
    this.timeline = timeline;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lodges an objection while the notice runs and has it investigated.
   *
   * @param objector name as given; absent for an anonymous objection
   */
  public long lodge(String caseNo, String text, @Nullable String objector) {
    CaseFile file = cases.require(caseNo);
    policy.require(Action.OBJECTION_LODGE, file.area());
    Notice notice = lodgeable(file);
    String told = bounded(text, LONGEST_TEXT, "notices.objection.text");
    if (told.isEmpty()) {
      throw new BusinessException("notices.objection.textMissing");
    }
    String name = objector == null ? "" : bounded(objector, LONGEST_NAME, "notices.objection.name");
    long id = store.addObjection(notice, clock.instant(), staff.require().staffId(), name.isEmpty());
    store.setContent(id, cipher.encrypt((name + SEPARATOR + told).getBytes(StandardCharsets.UTF_8), place(id)));
    timeline.append(new NewTimelineEntry(caseNo, Kind.OBJECTION, null, null, "lodged", null, null));
    audit.append(new AuditEvent("objection.lodge", "case:" + caseNo, file.area(), null, Map.of()));
    calls.stream().forEach(course -> course.investigate(caseNo, id));
    return id;
  }

  private Notice lodgeable(CaseFile file) {
    return store.running(file.caseNo())
        .filter(notice -> file.state() == CaseState.OPEN && clock.instant().isBefore(notice.endsAt()))
        .orElseThrow(() -> new BusinessException("notices.objection.tooLate"));
  }

  private static String bounded(String text, int longest, String key) {
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw new BusinessException(key + ".tooLong", longest);
    }
    if (FreeText.harmful(stripped)) {
      throw new BusinessException(key + ".control");
    }
    return stripped;
  }

  /** The objection for the rules of a process family; throws {@link NotFoundException} where there is none. */
  @Transactional(readOnly = true)
  public Objection require(long objectionId) {
    return store.objection(objectionId).map(this::open).orElseThrow(NotFoundException::new);
  }

  /** Objections of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Objection> of(String caseNo) {
    return store.objections(caseNo).stream().map(this::open).toList();
  }

  /** Settles an objection once. {@code consequence} goes with an upheld one and only with it. */
  public void settle(long objectionId, Objection.Finding finding, Objection.@Nullable Consequence consequence) {
    Instant now = clock.instant();
    if (!store.settle(objectionId, finding, consequence, now, staff.require().staffId())) {
      throw new BusinessException("notices.objection.settled");
    }
  }

  private Objection open(NoticeStore.Kept kept) {
    String content = new String(cipher.decrypt(kept.content(), place(kept.id())), StandardCharsets.UTF_8);
    int separator = content.indexOf(SEPARATOR);
    String name = content.substring(0, separator);
    return new Objection(kept.id(), kept.noticeId(), kept.caseNo(), kept.lodgedAt(), name.isEmpty() ? null : name,
        content.substring(separator + 1), kept.finding(), kept.consequence(), kept.settledAt());
  }

  private static Place place(long objectionId) {
    return new Place("objection", "content", Long.toString(objectionId));
  }
}
