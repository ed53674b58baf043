package org.bangfu.laboratory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.design.DraftChecks;
import org.bangfu.design.Drafts;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a table of a draft about the last decision of every case of the last months. A case is shown by its number and
 * place, never by name; everybody sees what lies in reach.
 */
@Service
@Transactional
public class Laboratory {

  /** Further back the line and the categories were others. */
  private static final int MOST_MONTHS = 36;
  private static final int KEPT = 10;
  private static final int SHIFTS = 30;

  private final LabStore store;
  private final Drafts drafts;
  private final DraftChecks checks;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final Clock clock;

  Laboratory(LabStore store, Drafts drafts, DraftChecks checks, AccessPolicy policy, AuditLog audit, Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.checks = checks;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** The tables of a draft, by file. */
  @Transactional(readOnly = true)
  public List<LabTable> tables(long draftId) {
    policy.require(Action.DECISION_TRY);
    return drafts.whole(draftId).stream().filter(file -> file.kind() == ModelText.Kind.DMN)
        .flatMap(file -> LabTable.of(file).stream()).toList();
  }

  /**
   * Begins a run; the answers come a portion at a time. Throws {@code laboratory.findings} where gate or house have
   * something against the table's file, {@code laboratory.months} outside 1 to 36 months, {@link NotFoundException}
   * for no such table.
   */
  public long start(long draftId, String file, String decision, int months) {
    policy.require(Action.DECISION_TRY);
    if (months < 1 || months > MOST_MONTHS) {
      throw new BusinessException("laboratory.months", MOST_MONTHS);
    }
    LabTable table = tables(draftId).stream()
        .filter(each -> each.file().equals(file) && each.decision().equals(decision)).findFirst()
        .orElseThrow(NotFoundException::new);
    if (checks.quick(draftId).stream().anyMatch(finding -> finding.file().equals(file))) {
      throw new BusinessException("laboratory.findings", table.name());
    }
    String content = drafts.whole(draftId).stream().filter(each -> each.name().equals(file)).findFirst()
        .map(each -> new String(each.content(), StandardCharsets.UTF_8)).orElseThrow(NotFoundException::new);
    SignedIn who = policy.scope().who();
    long id = store.add(new LabStore.NewRun(draftId, table, content, months,
        ZonedDateTime.now(clock).minusMonths(months).toInstant(), clock.instant(), who.staffId(), who.name()));
    store.keepNewest(draftId, decision, KEPT);
    audit.append(new AuditEvent("laboratory.run", "draft:" + draftId, null, null,
        Map.of("decision", decision, "months", Integer.toString(months))));
    return id;
  }

  /** Runs of a draft, newest first. */
  @Transactional(readOnly = true)
  public List<LabRun> runs(long draftId) {
    return store.of(drafts.get(draftId).id(), reach(), KEPT * tables(draftId).size());
  }

  @Transactional(readOnly = true)
  public LabRun run(long id) {
    return store.find(id, reach()).orElseThrow(NotFoundException::new);
  }

  /** The table that a run asked, as it was then. */
  @Transactional(readOnly = true)
  public LabTable table(LabRun run) {
    policy.require(Action.DECISION_TRY);
    return LabTable.of(new ModelText(run.file(), run.content().getBytes(StandardCharsets.UTF_8))).stream()
        .filter(table -> table.decision().equals(run.decision())).findFirst().orElseThrow(NotFoundException::new);
  }

  @Transactional(readOnly = true)
  public LabSummary summary(long id) {
    SqlCondition reach = reach();
    return new LabSummary(store.townships(id, reach), store.shifts(id, reach, SHIFTS));
  }

  /** What a run found, of some verdicts, in a township or everywhere; behind a record. */
  @Transactional(readOnly = true)
  public Slice<LabCase> cases(long id, Set<Verdict> verdicts, @Nullable AreaCode township, @Nullable Long after, int limit) {
    return Slice.of(store.cases(id, verdicts, township == null ? null : township.value(), after == null ? 0 : after,
        reach(), limit + 1), limit);
  }

  private SqlCondition reach() {
    policy.require(Action.DECISION_TRY);
    return policy.where(Action.DECISION_TRY, "c.area");
  }
}
