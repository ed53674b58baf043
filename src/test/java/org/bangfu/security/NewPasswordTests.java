package org.bangfu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTests {

  @ParameterizedTest
  @ValueSource(strings = {"Chunfeng-2026", "liu yue 7 Hao!", "春风又绿江南岸-2026Ab", "Kpw-tne-vha-qds-482"})
  void acceptsWhatKeepsTheRule(String text) {
    assertThat(NewPassword.of(text, "village1").text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ab1-short", ""})
  void refusesFewerThanTenCharacters(String text) {
    refused(text, "security.password.length");
  }

  @Test
  void refusesMoreThanTheHashCanSee() {
    refused("Aa1-" + "x".repeat(61), "security.password.length");
    refused("Aa1-" + "春".repeat(23), "security.password.length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghijkl", "ABCDEFGH1234", "shuijingling2026"})
  void refusesFewerThanThreeClasses(String text) {
    refused(text, "security.password.classes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Password123", "P@ssw0rd2026!", "Admin@123456", "Qwerty!2026", "Aa123456789", "Village1-2026",
      "Aa1Aa1Aa1Aa1", "Woaini520520!"})
  void refusesWhatEverybodyTriesFirst(String text) {
    refused(text, "security.password.weak");
  }

  @Test
  void neverShowsItselfInALog() {
    assertThat(NewPassword.of("Chunfeng-2026", "x1").toString()).doesNotContain("Chunfeng");
  }

  private static void refused(String text, String key) {
    assertThatThrownBy(() -> NewPassword.of(text, "village1")).isInstanceOfSatisfying(BusinessException.class,
        refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
