package org.bangfu.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTests {

  private static final String OLD = key(1);
  private static final String NEW = key(2);
  private static final String INDEX = key(3);
  private static final Place HERE = new Place("household", "phone", "7");
  private static final byte[] TEXT = "13800005678".getBytes(UTF_8);

  private final FieldCipher cipher = new AesGcmCipher(KeyRing.of(OLD, INDEX));

  @TempDir
  Path folder;

  @Test
  void decryptsWhatStandsWhereItWasPut() {
    assertThat(cipher.decrypt(cipher.encrypt(TEXT, HERE), HERE)).isEqualTo(TEXT);
  }

  @Test
  void neverGivesTheSameCipherTextTwice() {
    assertThat(cipher.encrypt(TEXT, HERE)).isNotEqualTo(cipher.encrypt(TEXT, HERE));
  }

  @Test
  void refusesATextMovedToAnotherRowColumnOrTable() {
    byte[] sealed = cipher.encrypt(TEXT, HERE);
    assertThatThrownBy(() -> cipher.decrypt(sealed, new Place("household", "phone", "8")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.decrypt(sealed, new Place("household", "bank", "7")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.decrypt(sealed, new Place("member", "phone", "7")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesEveryChangedByte() {
    byte[] sealed = cipher.encrypt(TEXT, HERE);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> cipher.decrypt(changed, HERE)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> cipher.decrypt(new byte[3], HERE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void afterRotationReadsOldTextsAndWritesWithTheNewKey() {
    byte[] before = cipher.encrypt(TEXT, HERE);
    FieldCipher rotated = new AesGcmCipher(KeyRing.of(NEW + "," + OLD, INDEX));
    assertThat(rotated.decrypt(before, HERE)).isEqualTo(TEXT);
    byte[] after = rotated.encrypt(TEXT, HERE);
    assertThatThrownBy(() -> cipher.decrypt(after, HERE)).hasMessageContaining("no field key");
  }

  @Test
  void indexIsTheSameForEqualNumbersOfOneKindOnly() {
    BlindIndex index = new HmacBlindIndex(KeyRing.of(OLD, INDEX));
    assertThat(index.of(BlindIndex.Kind.PHONE, "1")).isEqualTo(index.of(BlindIndex.Kind.PHONE, "1"))
        .isNotEqualTo(index.of(BlindIndex.Kind.PERSONAL_ID, "1"))
        .isNotEqualTo(new HmacBlindIndex(KeyRing.of(OLD, NEW)).of(BlindIndex.Kind.PHONE, "1"));
  }

  @Test
  void masksAsScreensShow() {
    assertThat(Masking.personalId("51170219900101123X")).isEqualTo("511702********123X");
    assertThat(Masking.phone("13800005678")).isEqualTo("138****5678");
    assertThat(Masking.bankAccount("6217001234567891234")).isEqualTo("6217***********1234");
    assertThat(Masking.phone("12345")).isEqualTo("*****");
  }

  @Test
  void masksPersonalNumbersInFreeTextAndNoOtherFigures() {
    assertThat(Masking.inText("张三51170219900101123x，电话138 0000 5678或139-0000-5678，卡6217001234567891234，"
        + "残疾证51170219900101123X43，旧证511702900101123"))
        .isEqualTo("张三511702********123x，电话138******5678或139******5678，卡6217***********1234，"
            + "残疾证511702**********3X43，旧证***************");
    String others = "2026-03-02 收入 12,000.50 元，SB-2026-000123，村 500229001203，川防返〔2026〕12号，123456789012345";
    assertThat(Masking.inText(others)).isEqualTo(others);
  }

  @Test
  void theOneCommandStartMakesKeysOnlyItsOwnerReadsAndFindsThemAgain() throws Exception {
    Path file = folder.resolve("keys/privacy.keys");
    KeySource source = new KeySource(new PrivacyProperties("", "", ""), file, false);
    String first = source.find().activeId();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(source.find().activeId()).isEqualTo(first);
  }

  @Test
  void aDatabaseOfOnesOwnNeedsKeys() {
    KeySource source = new KeySource(new PrivacyProperties("", "", ""), folder.resolve("k"), true);
    assertThatThrownBy(source::find).hasMessageContaining("BANGFU_FIELD_KEY").hasMessageContaining("密钥");
    assertThat(folder.resolve("k")).doesNotExist();
  }

  @Test
  void halfAPairWeakOrEqualKeysAreRefused() {
    assertThatThrownBy(() -> KeyRing.of(OLD, "")).hasMessageContaining("32");
    assertThatThrownBy(() -> KeyRing.of("c2hvcnQ=", INDEX)).hasMessageContaining("32");
    assertThatThrownBy(() -> KeyRing.of("no base64!", INDEX)).hasMessageContaining("Base64");
    assertThatThrownBy(() -> KeyRing.of(OLD, OLD)).hasMessageContaining("differ");
  }

  @Test
  void settingsShowNoKey() {
    assertThat(new PrivacyProperties(OLD, INDEX, "f").toString()).doesNotContain(OLD).doesNotContain(INDEX);
  }

  private static String key(int seed) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) seed);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
