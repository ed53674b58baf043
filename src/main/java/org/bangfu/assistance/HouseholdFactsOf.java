package org.bangfu.assistance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.households.Household;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Member;
import org.bangfu.households.Register;
import org.bangfu.households.Worksheets;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the facts of a household as they are now, out of its members and its latest worksheet. */
@Service
@Transactional(readOnly = true)
public class HouseholdFactsOf {

  private final Register register;
  private final Worksheets worksheets;
  private final Parameters parameters;
  private final Clock clock;

  HouseholdFactsOf(Register register, Worksheets worksheets, Parameters parameters, Clock clock) {
    this.register = register;
    this.worksheets = worksheets;
    this.parameters = parameters;
    this.clock = clock;
  }

  public HouseholdFacts household(long householdId) {
    Household household = register.require(householdId);
    LocalDate today = LocalDate.now(clock);
    IncomeWorksheet worksheet = worksheets.latest(householdId)
        .orElse(new IncomeWorksheet(YearMonth.from(today), Math.max(1, household.size()), Map.of()));
    return HouseholdFacts.of(register.members(householdId), worksheet,
        parameters.decimal(ParameterKey.MONITORING_LINE, household.village(), today));
  }

  /** Changes exactly when members come, leave, or change in what a plan depends on. Holds nothing of them. */
  public String fingerprint(long householdId) {
    String told = register.members(householdId).stream().map(HouseholdFactsOf::told).sorted()
        .collect(Collectors.joining(";"));
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static String told(Member member) {
    return "%d/%s/%s/%s".formatted(member.id(), member.labour(), member.health(), member.disabilityCategory());
  }
}
