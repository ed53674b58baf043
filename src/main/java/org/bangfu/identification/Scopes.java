package org.bangfu.identification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Register;
import org.bangfu.households.Worksheets;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what the decision table is asked with; line and window are those of the day the case began. */
@Service
@Transactional(readOnly = true)
public class Scopes {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int MONTHS = 12;

  private final Cases cases;
  private final Register register;
  private final Worksheets worksheets;
  private final Parameters parameters;

  Scopes(Cases cases, Register register, Worksheets worksheets, Parameters parameters) {
    this.cases = cases;
    this.register = register;
    this.worksheets = worksheets;
    this.parameters = parameters;
  }

  /** The facts of a case out of its kept worksheet. */
  public ScopeFacts of(String caseNo) {
    IncomeWorksheet worksheet = worksheets.ofCase(caseNo)
        .orElseThrow(() -> new IllegalStateException("no worksheet of case " + caseNo));
    return of(cases.require(caseNo), worksheet);
  }

  /** The facts a worksheet of the case would give. */
  public ScopeFacts of(CaseFile file, IncomeWorksheet worksheet) {
    LocalDate began = began(file);
    return ScopeFacts.of(register.require(file.householdId()).type(), worksheet,
        parameters.decimal(ParameterKey.MONITORING_LINE, file.area(), began),
        parameters.decimal(ParameterKey.EXPENSE_SHOCK, file.area(), began));
  }

  /** First of the twelve full months before the month in which the case began (domain §2). */
  public YearMonth windowFrom(CaseFile file) {
    return YearMonth.from(began(file)).minusMonths(MONTHS);
  }

  private static LocalDate began(CaseFile file) {
    return file.openedAt().atZone(ZONE).toLocalDate();
  }
}
