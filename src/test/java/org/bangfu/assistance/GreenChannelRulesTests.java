package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.assistance.green.Disaster;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannels;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.measures.Measures;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may start a green channel for whom, and what is refused with a sentence. */
@IntegrationTest
@Import({AssistanceCourse.class, Course.class, GreenCourse.class})
class GreenChannelRulesTests {

  @Autowired private GreenCourse green;
  @Autowired private AssistanceCourse assistance;
  @Autowired private Course course;
  @Autowired private GreenChannels channels;
  @Autowired private Measures measures;
  @Autowired private Spells spells;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  private long household;

  @BeforeEach
  void aHousehold() {
    clock.reset();
    household = assistance.household("ORDINARY", 3_000, 1_000);
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void villageContactAndDepartmentMayNotStartIt() {
    for (SignedIn who : List.of(signIn.staff("green-village", Role.VILLAGE, Dossiers.VILLAGE), assistance.contact(),
        signIn.staff("green-department", Role.DEPARTMENT, "emergency"),
        signIn.staff("green-foreign", Role.TOWNSHIP, "500229002000"))) {
      signIn.as(who);
      assertThatThrownBy(() -> channels.start(household, green.flood())).isInstanceOf(NotFoundException.class);
    }
    assertThat(started()).isZero();
  }

  @Test
  void theCountyMayAndTheTownshipChooses() {
    green.asCounty();
    String caseNo = channels.start(household, green.flood()).caseNo();

    assistance.asTownship();
    assertThat(assistance.steps(caseNo)).containsExactly("Task_ChooseReliefMeasures");
  }

  @Test
  void aMonitoredHouseholdIsRefused() {
    assistance.determine(household, Risk.ACCIDENT);
    assistance.asTownship();

    assertRefused("assistance.green.monitored", green.flood());
  }

  @Test
  void aSecondOneIsRefusedWithTheNumberOfTheFirst() {
    String first = green.started(household);

    assertThatThrownBy(() -> channels.start(household, green.flood())).isInstanceOfSatisfying(BusinessException.class,
        refusal -> {
          assertThat(refusal.key()).isEqualTo("assistance.green.open");
          assertThat(refusal.arguments()).contains(first);
        });
  }

  @Test
  void twoPeopleAtOnceStartOneOnly() throws Exception {
    SignedIn township = assistance.asTownship();
    SignedIn county = green.asCounty();
    Emergency flood = green.flood();
    CyclicBarrier together = new CyclicBarrier(4);
    List<Callable<Boolean>> clicks = new ArrayList<>();
    for (SignedIn who : List.of(township, township, county, county)) {
      clicks.add(() -> {
        signIn.as(who);
        together.await();
        try {
          channels.start(household, flood);
          return true;
        } catch (BusinessException refusal) {
          return false;
        }
      });
    }
    ExecutorService people = Executors.newFixedThreadPool(clicks.size());
    int through = 0;
    for (Future<Boolean> click : people.invokeAll(clicks)) {
      through += click.get() ? 1 : 0;
    }
    people.shutdown();

    assertThat(through).isEqualTo(1);
    assertThat(started()).isEqualTo(1);
    assertThat(identifications()).isEqualTo(1);
  }

  @Test
  void anIdentificationThatIsOpenAlreadyIsFollowed() {
    String open = course.start(household);
    String caseNo = green.started(household);

    assertThat(green.of(caseNo).identificationCase()).isEqualTo(open);
    assertThat(identifications()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(value = Risk.class, mode = EnumSource.Mode.EXCLUDE, names = {"NATURAL_DISASTER", "ACCIDENT"})
  void otherRisksAreForTheUsualWay(Risk risk) {
    assertThatThrownBy(() -> Emergency.of(risk, Disaster.FLOOD, assistance.today(), "长期患病"))
        .hasMessageContaining("assistance.green.risk");
  }

  @Test
  void aNaturalDisasterNeedsItsKindAndAnAccidentHasNone() {
    assertThatThrownBy(() -> Emergency.of(Risk.NATURAL_DISASTER, null, assistance.today(), "山洪冲毁房屋"))
        .hasMessageContaining("assistance.green.disaster");
    assertThat(Emergency.of(Risk.ACCIDENT, Disaster.FLOOD, assistance.today(), "车祸受伤").disaster()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "火", "山洪\u202E冲毁", "山洪冲毁\u0007", "a\u0000bcd"})
  void emptyShortAndDeceivingDescriptionsAreRefused(String told) {
    assertThatThrownBy(() -> Emergency.of(Risk.ACCIDENT, null, assistance.today(), told))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void aDescriptionHasABound() {
    assertThatThrownBy(() -> Emergency.of(Risk.ACCIDENT, null, assistance.today(), "字".repeat(1_001)))
        .hasMessageContaining("assistance.green.length");
  }

  @Test
  void theDayIsNeitherToComeNorLongAgo() {
    assistance.asTownship();
    LocalDate today = assistance.today();
    assertRefused("assistance.green.day.range", accident(today.plusDays(1)));
    assertRefused("assistance.green.day.range", accident(today.minusDays(61)));

    assertThat(channels.start(household, accident(today.minusDays(60)))).isNotNull();
  }

  @Test
  void theDescriptionLiesEncrypted() {
    String caseNo = green.started(household);

    byte[] kept = jdbc.sql("select content from green_channel where case_no = ?").params(caseNo).query(byte[].class)
        .single();
    assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("山洪");
  }

  @Test
  void noMeasureATwiceNamedOneALateOneAndAnUnexplainedOtherAreRefused() {
    String caseNo = green.started(household);
    assistance.asTownship();
    for (List<Map<String, Object>> rows : List.of(List.<Map<String, Object>>of(),
        List.of(green.row("DISASTER_RELIEF", "emergency", 1), green.row("DISASTER_RELIEF", "civil-affairs", 1)),
        List.of(green.row("HOUSE_REPAIR", "housing", 11)), List.of(green.row("DISASTER_RELIEF", "emergency", -1)),
        List.of(green.row("OTHER", "emergency", 1)), List.of(green.row("NO_SUCH", "emergency", 1)),
        List.of(green.row("DISASTER_RELIEF", "no-such", 1)))) {
      assertThatThrownBy(() -> assistance.submit(caseNo, "Task_ChooseReliefMeasures", Map.of("measures", rows)))
          .isInstanceOf(FormRefused.class);
    }
    assertThat(measures.ofRelief(caseNo)).isEmpty();
  }

  @Test
  void theNewLimitIsNeitherPastNorFarAway() {
    String caseNo = green.started(household);
    green.late(caseNo);
    for (int days : List.of(-1, 0, 16)) {
      assertThatThrownBy(() -> green.answer(caseNo, Map.of("greenAnswer", "urge", "extendTo",
          assistance.today().plusDays(days).toString(), "urgeNote", "已电话督促"))).isInstanceOf(FormRefused.class);
    }
    assertThat(green.county(caseNo)).hasSize(1);
  }

  @Test
  void noMeasureIsWithoutAnOwner() {
    assertThatThrownBy(() -> jdbc.sql("""
            insert into measure (household_id, risk, type, department, state, planned_for, created_on)
            values (?, 'ACCIDENT', 'TEMPORARY_AID', 'civil-affairs', 'OFFERED', '2026-03-01', '2026-03-01')""")
        .params(household).update()).isInstanceOf(DataIntegrityViolationException.class);
  }

  private Emergency accident(LocalDate day) {
    return Emergency.of(Risk.ACCIDENT, null, day, "车祸受伤，住院治疗");
  }

  private void assertRefused(String key, Emergency emergency) {
    assertThatThrownBy(() -> channels.start(household, emergency)).isInstanceOf(BusinessException.class)
        .hasMessageContaining(key);
    assertThat(started()).isZero();
  }

  private int started() {
    return count("GreenChannel");
  }

  private int identifications() {
    return count("Identification");
  }

  private int count(String process) {
    return jdbc.sql("select count(*) from case_file where household_id = ? and process = ?").params(household, process)
        .query(Integer.class).single();
  }
}
