package org.bangfu.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page's side of the dated parameters. Values are added and taken back, never changed: whoever decided by an old
 * value can be shown it.
 */
@Service
@Transactional
public class ParameterValues {

  private final ParameterStore store;
  private final AccessPolicy access;
  private final CurrentStaff current;
  private final Areas areas;
  private final AuditLog audit;
  private final Clock clock;

  ParameterValues(ParameterStore store, AccessPolicy access, CurrentStaff current, Areas areas, AuditLog audit,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.current = current;
    this.areas = areas;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every parameter with the values that count everywhere and those of the areas the person reads. */
  @Transactional(readOnly = true)
  public List<ParameterHistory> all() {
    access.require(Action.PARAMETER_READ);
    SqlCondition own = access.where(Action.PARAMETER_READ, "area");
    Map<String, Object> parameters = new HashMap<>(own.parameters());
    parameters.put("everywhere", ParameterValue.EVERYWHERE.value());
    return ParameterHistory.of(
        store.all(new SqlCondition("(area = :everywhere or " + own.sql() + ")", parameters)), LocalDate.now(clock));
  }

  /** Areas in which the person may set values: counties and townships, by code. */
  @Transactional(readOnly = true)
  public List<AreaCode> editableAreas() {
    return areas.counties().stream()
        .flatMap(county -> Stream.concat(Stream.of(county),
            areas.children(county.code()).stream()))
        .map(Area::code)
        .filter(area -> access.may(Action.PARAMETER_EDIT, area)).toList();
  }

  /** Adds a value that counts from a day on; one whose day has passed is marked in the audit record. */
  public void add(NewParameterValue value) {
    access.require(Action.PARAMETER_EDIT, value.area());
    if (!value.area().equals(ParameterValue.EVERYWHERE) && !areas.exists(value.area())) {
      throw new NotFoundException();
    }
    store.add(value, current.require(), clock.instant());
    audit("parameter.add", value.key(), value.area(), value.note(), words(value.from(), value.value().toPlainString()));
  }

  /** Takes a wrong value back; the one before it counts again. Cases decided meanwhile stay as they were decided. */
  public void withdraw(long id, String reason) {
    ParameterValue value = store.find(id).orElseThrow(NotFoundException::new);
    access.require(Action.PARAMETER_EDIT, value.area());
    String why = reason.strip();
    if (why.isEmpty() || why.length() > NewParameterValue.NOTE_LENGTH || why.chars().anyMatch(Character::isISOControl)) {
      throw new BusinessException("parameter.note", NewParameterValue.NOTE_LENGTH);
    }
    if (!store.withdraw(id, current.require(), clock.instant())) {
      throw new BusinessException("error.changedMeanwhile");
    }
    audit("parameter.withdraw", value.key(), value.area(), why, words(value.from(), value.value().toPlainString()));
  }

  /** Whether a value from that day on would count for days that have passed. */
  public boolean past(LocalDate from) {
    return from.isBefore(LocalDate.now(clock));
  }

  private Map<String, String> words(LocalDate from, String value) {
    return Map.of("from", from.toString(), "value", value, "past", Boolean.toString(past(from)));
  }

  private void audit(String action, ParameterKey key, AreaCode area, String reason, Map<String, String> words) {
    audit.append(new AuditEvent(action, "parameter:" + key.name(), area, reason, words));
  }
}
