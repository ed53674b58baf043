package org.bangfu.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Departments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page's side of the catalogue of measures (domain §2): the county adds, renames and retires types, each change in
 * the audit record. A retired type is no longer offered; measures planned with it keep its name and go on.
 */
@Service
@Transactional
public class Catalogue {

  private final CatalogueStore store;
  private final Departments departments;
  private final AccessPolicy access;
  private final AuditLog audit;
  private final Clock clock;

  Catalogue(CatalogueStore store, Departments departments, AccessPolicy access, AuditLog audit, Clock clock) {
    this.store = store;
    this.departments = departments;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Slice<CatalogueEntry> page(CatalogueFilter filter, CatalogueEntry.@Nullable Place after, int limit) {
    access.require(Action.CATALOGUE_READ);
    return Slice.of(store.page(filter, today(), after, limit + 1), limit);
  }

  @Transactional(readOnly = true)
  public boolean mayEdit() {
    return access.may(Action.CATALOGUE_EDIT);
  }

  /** Throws {@code measures.catalogue.code.taken} or {@code measures.catalogue.label.taken}. */
  public void add(TypeDraft draft) {
    check(draft);
    if (!store.add(draft)) {
      throw new BusinessException("measures.catalogue.code.taken", draft.code());
    }
    audit("measure-type.add", draft.code(), Map.of("label", draft.label()));
  }

  /** Changes everything but the code. Throws {@link RowVersionConflict} where somebody else changed it meanwhile. */
  public void change(TypeDraft draft, int version) {
    check(draft);
    String before = require(draft.code()).type().label();
    orConflict(store.change(draft, version));
    audit("measure-type.change", draft.code(), Map.of("label", draft.label(), "was", before));
  }

  /** Offers it no longer from a day on, which must not have passed: plans of past days stay as they were made. */
  public void retire(String code, LocalDate from, int version) {
    access.require(Action.CATALOGUE_EDIT);
    LocalDate today = today();
    String label = require(code).type().label();
    if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
      throw new BusinessException("measures.catalogue.retire.day", today.toString(), today.plusYears(1).toString());
    }
    orConflict(store.retire(code, from, version));
    audit("measure-type.retire", code, Map.of("label", label, "from", from.toString()));
  }

  /** Takes a retirement back. */
  public void offerAgain(String code, int version) {
    access.require(Action.CATALOGUE_EDIT);
    String label = require(code).type().label();
    orConflict(store.retire(code, null, version));
    audit("measure-type.offer", code, Map.of("label", label));
  }

  private void check(TypeDraft draft) {
    access.require(Action.CATALOGUE_EDIT);
    if (!draft.departments().stream().allMatch(code -> departments.find(code).isPresent())) {
      throw new NotFoundException();
    }
    Optional<String> other = store.named(draft.label(), draft.code())
        .or(() -> store.named(draft.labelEnglish(), draft.code()));
    if (other.isPresent()) {
      throw new BusinessException("measures.catalogue.label.taken", other.get());
    }
  }

  private CatalogueEntry require(String code) {
    return store.find(code).orElseThrow(NotFoundException::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void audit(String action, String code, Map<String, String> words) {
    audit.append(new AuditEvent(action, "measure-type:" + code, null, null, words));
  }

  private static void orConflict(boolean changed) {
    if (!changed) {
      throw new RowVersionConflict();
    }
  }
}
