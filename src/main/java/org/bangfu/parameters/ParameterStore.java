package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;

/** Where dated values are kept. */
public interface ParameterStore {

  /** The value of the nearest of the areas, there the latest from-date not after the day. */
  Optional<BigDecimal> inForce(ParameterKey key, List<AreaCode> areas, LocalDate on);

  /** Days from which a value of one of the areas counts, in order. */
  List<LocalDate> fromDates(ParameterKey key, List<AreaCode> areas);

  /** Every value of the areas, withdrawn ones too: by area, newest from-date first. */
  List<ParameterValue> all(SqlCondition areas);

  Optional<ParameterValue> find(long id);

  /** Appends a value; throws {@link org.bangfu.shared.BusinessException} where one of that day counts already. */
  void add(NewParameterValue value, SignedIn who, Instant at);

  /** Takes a value back; false where that was done already. */
  boolean withdraw(long id, SignedIn who, Instant at);
}
