package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTextTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"0|0.00", "1200.5|1200.50", "９９９|999.00", "1,000|1000.00", "12,345,678.90|12345678.90",
      "1200.50000|1200.50", " 7 |7.00"})
  void readsAmountsAsPeopleTypeThem(String typed, String amount) {
    assertThat(YuanText.read(typed)).isEqualTo(new BigDecimal(amount));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"-1|households.amount.negative", "－1|households.amount.negative",
      "1e309|households.amount.form", "NaN|households.amount.form", "Infinity|households.amount.form",
      "1,00|households.amount.form", "1.2.3|households.amount.form", "0x10|households.amount.form",
      "=1+1|households.amount.form", "100000000|households.amount.tooLarge", "1.234|households.amount.places",
      "9999999999999999|households.amount.form", "壹千|households.amount.form"})
  void refusesTheRestWithAReason(String typed, String key) {
    assertThatThrownBy(() -> YuanText.read(typed)).isInstanceOf(BusinessException.class)
        .extracting(refusal -> ((BusinessException) refusal).key()).isEqualTo(key);
  }

  @Test
  void worksheetAddsUpNetAndReferencePerHead() {
    IncomeWorksheet worksheet = new IncomeWorksheet(YearMonth.of(2025, 3), 3, Map.of(
        IncomeLine.WAGE_MIGRANT, new BigDecimal("20000.00"),
        IncomeLine.OPERATING_CROPS, new BigDecimal("3000.10"),
        IncomeLine.COST_CROPS, new BigDecimal("1000.05"),
        IncomeLine.PROPERTY_LAND, new BigDecimal("500"),
        IncomeLine.TRANSFER_PENSION, new BigDecimal("1500"),
        IncomeLine.CLAIMS_RECEIVED, new BigDecimal("2000"),
        IncomeLine.EXPENSE_MEDICAL, new BigDecimal("9000")));
    assertThat(worksheet.net()).isEqualByComparingTo("24000.05");
    assertThat(worksheet.reference()).isEqualByComparingTo("17000.05");
    assertThat(worksheet.netPerHead()).isEqualTo("8000.02");
    assertThat(worksheet.referencePerHead()).isEqualTo("5666.68");
  }
}
