package org.bangfu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
      "11010519491231002X, 11010519491231002X",
      "11010519491231002x, 11010519491231002X",
      "１１０１０５１９４９１２３１００２ｘ, 11010519491231002X",
      "' 440524188001010014 ', 440524188001010014",
      "440524800101001, 440524198001010013",
      "000000194006010006, 000000194006010006"})
  void readsWhatPeopleTypeAndNormalisesIt(String typed, String normalised) {
    assertThat(PersonalId.of(typed, TODAY).value()).isEqualTo(normalised);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1101051949123100", "11010519491231002XX", "1101051949123100AX",
      "5.11702E+17", "110105 19491231002X", "'110105", "\u0661\u0661010519491231002X", "${7*7}"})
  void refusesWhatIsNoNumber(String typed) {
    assertRefused(typed, "personalId.form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"110105194912310021", "11010519491231002" + "0", "440524188001010015"})
  void refusesAWrongCheckCharacter(String typed) {
    assertRefused(typed, "personalId.check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010519490231002", "11010519490001002", "11010519491301002", "11010500000101002",
      "11010518791231002", "11010519010229002"})
  void refusesBirthDatesThatNeverWere(String seventeen) {
    assertRefused(seventeen + PersonalId.check(seventeen), "personalId.birthDate");
  }

  @Test
  void refusesThoseNotYetBornButTakesTodaysChild() {
    String tomorrow = "11010520260303002";
    String today = "11010520260302002";
    assertRefused(tomorrow + PersonalId.check(tomorrow), "personalId.future");
    assertThat(PersonalId.of(today + PersonalId.check(today), TODAY).birthDate()).isEqualTo(TODAY);
  }

  @Test
  void neverJudgesTheAddressDigits() {
    String seventeen = "99999919800101001";
    assertThat(PersonalId.of(seventeen + PersonalId.check(seventeen), TODAY).sex()).isEqualTo("M");
  }

  @Test
  void knowsBirthAndSexAndShowsItselfMaskedOnly() {
    PersonalId id = PersonalId.of("11010519491231002X", TODAY);
    assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    assertThat(id.sex()).isEqualTo("F");
    assertThat(id.masked()).isEqualTo("110105********002X").isEqualTo(id.toString());
  }

  @Test
  void aRefusalNeverCarriesTheNumber() {
    assertThatThrownBy(() -> PersonalId.of("110105194912310021", TODAY)).hasMessageNotContaining("110105");
  }

  private static void assertRefused(String typed, String key) {
    assertThatThrownBy(() -> PersonalId.of(typed, TODAY)).isInstanceOf(BusinessException.class)
        .extracting(refusal -> ((BusinessException) refusal).key()).isEqualTo(key);
  }
}
