package org.bangfu.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.households.Risk;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of measures is the county's data (domain §2). */
@IntegrationTest
@Transactional
class CatalogueTests {

  private static final CatalogueFilter ALL = new CatalogueFilter("", null, null);

  @Autowired private Catalogue catalogue;
  @Autowired private MeasureTypes types;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void anAdministrator() {
    clock.reset();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
  }

  @Test
  void aNewTypeIsOfferedBehindTheOthersAndBeforeOther() {
    catalogue.add(draft("BEE_KEEPING", "中蜂养殖"));

    List<String> codes = types.all().stream().map(MeasureType::code).toList();
    assertThat(codes).endsWith("BEE_KEEPING", "OTHER");
    assertThat(types.find("BEE_KEEPING")).hasValueSatisfying(type -> {
      assertThat(type.offeredOn(today())).isTrue();
      assertThat(type.development()).isEqualTo(Development.INDUSTRY);
      assertThat(type.risks()).containsExactlyInAnyOrder(Risk.FAILED_VENTURE, Risk.LACK_OF_LABOUR);
      assertThat(type.departments()).containsExactly("agriculture", "finance");
    });
  }

  @Test
  void renamingKeepsTheCodeAndIsInTheAuditRecord() {
    CatalogueEntry entry = entry("MEDICAL_AID");
    catalogue.change(new TypeDraft("MEDICAL_AID", "医疗救助（新）", "Medical aid, new", MeasureKind.RELIEF, null,
        List.of("medical-insurance"), Set.of(Risk.ILLNESS)), entry.version());

    assertThat(types.find("MEDICAL_AID").orElseThrow().label(Locale.CHINESE)).isEqualTo("医疗救助（新）");
    assertThat(jdbc.sql("select detail::text from audit_entry where action = 'measure-type.change' order by id desc limit 1")
        .query(String.class).single()).contains("医疗救助（新）", "\"was\": \"医疗救助\"");
    assertThatThrownBy(() -> catalogue.retire("MEDICAL_AID", today(), entry.version()))
        .as("seen before the change").isInstanceOf(RowVersionConflict.class);
  }

  @Test
  void aRetiredTypeIsOfferedUntilItsDayAndKeepsItsName() {
    LocalDate day = today().plusDays(3);
    catalogue.retire("BRAND", day, entry("BRAND").version());

    MeasureType type = types.find("BRAND").orElseThrow();
    assertThat(type.offeredOn(day.minusDays(1))).isTrue();
    assertThat(type.offeredOn(day)).isFalse();
    assertThat(type.label()).isEqualTo("品牌");
    assertThat(codes(new CatalogueFilter("", null, false))).contains("BRAND");
    clock.set(day.atTime(9, 0));
    assertThat(codes(new CatalogueFilter("", null, false))).doesNotContain("BRAND");
    assertThat(codes(new CatalogueFilter("", null, true))).contains("BRAND");

    catalogue.offerAgain("BRAND", entry("BRAND").version());
    assertThat(types.find("BRAND").orElseThrow().offeredOn(day)).isTrue();
  }

  @Test
  void nothingIsRetiredInThePast() {
    assertThatThrownBy(() -> catalogue.retire("BRAND", today().minusDays(1), entry("BRAND").version()))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDouble() {
    List<String> paged = new ArrayList<>();
    Slice<CatalogueEntry> slice = catalogue.page(ALL, null, 7);
    slice.rows().forEach(entry -> paged.add(entry.type().code()));
    while (slice.more()) {
      slice = catalogue.page(ALL, slice.rows().get(slice.rows().size() - 1).place(), 7);
      slice.rows().forEach(entry -> paged.add(entry.type().code()));
    }
    assertThat(paged).containsExactlyElementsOf(types.all().stream().map(MeasureType::code).toList());
  }

  @Test
  void isSearchedByNameInBothLanguagesAndByCode() {
    assertThat(codes(new CatalogueFilter("救助", null, null))).contains("MEDICAL_AID", "JUDICIAL_AID");
    assertThat(codes(new CatalogueFilter("medical aid", null, null))).containsExactly("MEDICAL_AID");
    assertThat(codes(new CatalogueFilter("land_", MeasureKind.DEVELOPMENT, null))).isNotEmpty()
        .allMatch(code -> code.startsWith("LAND_"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "' or 1=1 --", "\\", "${7*7}", "<img src=x onerror=alert(1)>"})
  void nothingInASearchIsMoreThanText(String typed) {
    assertThat(codes(new CatalogueFilter(typed, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "名\n称", "名\u202E称", "名\u0000称",
      "六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字六十一个字多"})
  void unfitNamesAreRefused(String label) {
    assertThatThrownBy(() -> draft("BEE_KEEPING", label)).isInstanceOf(BusinessException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "${7*7}", "𠮷·户帮扶"})
  void strangeButHonestNamesAreKeptExactly(String label) {
    catalogue.add(draft("BEE_KEEPING", label));
    assertThat(types.find("BEE_KEEPING").orElseThrow().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "bee", "1BEE", "BEE-KEEPING", "ＢＥＥ", "B", "BEE'; drop table measure_type; --"})
  void unfitCodesAreRefused(String code) {
    assertThatThrownBy(() -> draft(code, "中蜂养殖")).isInstanceOf(BusinessException.class);
  }

  @Test
  void noCodeOrNameIsGivenTwice() {
    assertThatThrownBy(() -> catalogue.add(draft("MEDICAL_AID", "中蜂养殖"))).isInstanceOfSatisfying(
        BusinessException.class, refusal -> assertThat(refusal.key()).isEqualTo("measures.catalogue.code.taken"));
    assertThatThrownBy(() -> catalogue.add(draft("BEE_KEEPING", "医疗救助"))).isInstanceOfSatisfying(
        BusinessException.class, refusal -> assertThat(refusal.key()).isEqualTo("measures.catalogue.label.taken"));
  }

  @Test
  void aDevelopmentMeasureSaysOfWhichTypeAndOthersDoNot() {
    assertThatThrownBy(() -> new TypeDraft("BEE_KEEPING", "中蜂养殖", "Bees", MeasureKind.DEVELOPMENT, null,
        List.of("agriculture"), Set.of())).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> new TypeDraft("BEE_KEEPING", "中蜂养殖", "Bees", MeasureKind.RELIEF, Development.FINANCE,
        List.of("agriculture"), Set.of())).isInstanceOf(BusinessException.class);
  }

  @Test
  void departmentsAreThoseOfTheCounty() {
    assertThatThrownBy(() -> new TypeDraft("BEE_KEEPING", "中蜂养殖", "Bees", MeasureKind.SERVICE, null, List.of(), Set.of()))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> catalogue.add(new TypeDraft("BEE_KEEPING", "中蜂养殖", "Bees", MeasureKind.SERVICE, null,
        List.of("no-such"), Set.of()))).isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyCountyAndAdministratorsChangeIt(Role role) {
    signIn.as(role, switch (role) {
      case DEPARTMENT -> "health";
      case VILLAGE -> "500229001203";
      case CONTACT, TOWNSHIP -> "500229001000";
      default -> SignIn.COUNTY;
    });
    if (Set.of(Role.COUNTY, Role.ADMINISTRATOR).contains(role)) {
      assertThatCode(() -> catalogue.add(draft("BEE_KEEPING", "中蜂养殖"))).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> catalogue.add(draft("BEE_KEEPING", "中蜂养殖"))).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> catalogue.retire("BRAND", today(), 0)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> catalogue.offerAgain("BRAND", 0)).isInstanceOf(NotFoundException.class);
    }
  }

  private static TypeDraft draft(String code, String label) {
    return new TypeDraft(code, label, "Bee keeping", MeasureKind.DEVELOPMENT, Development.INDUSTRY,
        List.of("agriculture", "finance"), Set.of(Risk.FAILED_VENTURE, Risk.LACK_OF_LABOUR));
  }

  private CatalogueEntry entry(String code) {
    return catalogue.page(new CatalogueFilter(code, null, null), null, 100).rows().stream()
        .filter(entry -> entry.type().code().equals(code)).findFirst().orElseThrow();
  }

  private List<String> codes(CatalogueFilter filter) {
    return catalogue.page(filter, null, 200).rows().stream().map(entry -> entry.type().code()).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
