package org.bangfu.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.design.Drafts;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.Role;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import(PastCases.class)
class LaboratoryTests {

  private static final Set<Verdict> ALL = EnumSet.allOf(Verdict.class);
  private static final AreaCode TOWNSHIP = AreaCode.of(Dossiers.VILLAGE).township();

  @Autowired
  private Laboratory laboratory;
  @Autowired
  private LabWork work;
  @Autowired
  private LabStore store;
  @Autowired
  private LabSheet sheet;
  @Autowired
  private PastCases past;
  @Autowired
  private Drafts drafts;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  private SampleFamily family = SampleFamily.next();
  private long draft;

  @BeforeEach
  void aDraftWithALowerLine() {
    clock.reset();
    family = SampleFamily.next().released(publisher, transaction);
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    draft = drafts.open(family.name(), "监测线五千");
    drafts.save(draft, family.dmnName(), 0, family.dmn(5000));
  }

  @Test
  void thosePastCasesAreListedThatTheDraftWouldDecideOtherwise() {
    past.decided(family, Dossiers.VILLAGE, 4_500);
    String between = past.decided(family, Dossiers.VILLAGE, 5_500);
    String elsewhere = past.decided(family, "500229107201", 5_900);
    past.decided(family, Dossiers.VILLAGE, 6_000);

    LabRun run = ran();

    assertThat(run.counts()).isEqualTo(Map.of(Verdict.SAME, 2L, Verdict.DIFFERENT, 2L));
    assertThat(laboratory.cases(run.id(), EnumSet.of(Verdict.DIFFERENT), null, null, 10).rows())
        .extracting(LabCase::caseNo).containsExactly(between, elsewhere);
    LabCase one = laboratory.cases(run.id(), EnumSet.of(Verdict.DIFFERENT), TOWNSHIP, null, 10).rows().get(0);
    assertThat(one.before()).isEqualTo(Map.of("scope", "inside"));
    assertThat(one.after()).isEqualTo(Map.of("scope", "outside"));
    assertThat(one.facts()).isEqualTo(Map.of("income", 5_500));
    LabSummary summary = laboratory.summary(run.id());
    assertThat(summary.shifts()).containsExactly(
        new LabSummary.Shift(Map.of("scope", "inside"), Map.of("scope", "outside"), 2));
    assertThat(summary.townships()).contains(new LabSummary.Township(TOWNSHIP, 3, 1)).hasSize(2);
  }

  @Test
  void onlyTheLastDecisionOfACaseCountsAndOnlyThoseOfThePeriod() {
    past.decided(family, Dossiers.VILLAGE, 5_500);
    clock.advance(Duration.ofDays(100));
    String twice = past.decided(family, Dossiers.VILLAGE, 5_500);
    past.again(family, twice, Map.of("income", 4_000), "inside");

    LabRun run = ran();

    assertThat(run.counts()).isEqualTo(Map.of(Verdict.SAME, 1L));
  }

  @Test
  void whatTheDraftAsksAndNobodyKnewIsSaidAndNotGuessed() {
    past.decided(family, Dossiers.VILLAGE, 5_500);
    drafts.save(draft, family.dmnName(), 1, family.dmn(5000).replace("<text>income</text>", "<text>heads</text>"));

    LabRun run = ran();

    assertThat(run.counts()).isEqualTo(Map.of(Verdict.UNKNOWN, 1L));
    assertThat(laboratory.cases(run.id(), ALL, null, null, 10).rows().get(0).missing()).containsExactly("heads");
  }

  @Test
  void aDraftThatSaysNothingOrTooMuchIsTold() {
    past.decided(family, Dossiers.VILLAGE, 5_500);
    drafts.save(draft, family.dmnName(), 1, family.dmn(5000).replace("&gt;= 5000", "&gt; 9000"));
    assertThat(ran().counts()).isEqualTo(Map.of(Verdict.NO_RULE, 1L));

    drafts.save(draft, family.dmnName(), 2, family.dmn(5000).replace("&lt; 5000", "&gt; 1"));
    assertThat(ran().counts()).isEqualTo(Map.of(Verdict.UNKNOWN, 1L));
  }

  @Test
  void numbersAreTheSameHoweverTheyAreWritten() {
    drafts.save(draft, family.dmnName(), 1, family.dmn(6000).replace("\"scope\" typeRef=\"string\"",
        "\"scope\" typeRef=\"double\"").replace("\"inside\"", "1").replace("\"outside\"", "2.50"));
    past.decided(family, Dossiers.VILLAGE, Map.of("income", 7_000), 2.5);
    past.decided(family, Dossiers.VILLAGE, Map.of("income", 1), 1);

    assertThat(ran().counts()).isEqualTo(Map.of(Verdict.SAME, 2L));
  }

  @Test
  void everybodySeesWhatLiesInReach() {
    past.decided(family, Dossiers.VILLAGE, 5_500);
    long run = ran().id();

    assertThat(store.find(run, SqlCondition.NOTHING).orElseThrow().total()).isZero();
    assertThat(store.cases(run, ALL, null, 0, SqlCondition.NOTHING, 10)).isEmpty();
    assertThat(store.townships(run, SqlCondition.NOTHING)).isEmpty();
    assertThat(store.shifts(run, SqlCondition.NOTHING, 10)).isEmpty();
    signIn.as(Role.TOWNSHIP, TOWNSHIP.value());
    assertThatThrownBy(() -> laboratory.run(run)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> laboratory.start(draft, family.dmnName(), family.process() + "Scope", 3))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void nothingIsAskedBeforeTheChecksPass() {
    drafts.save(draft, family.dmnName(), 1, family.dmn(5000).replace("camunda:historyTimeToLive=\"P1825D\"", ""));

    assertThatThrownBy(this::start).isInstanceOf(BusinessException.class)
        .extracting(refused -> ((BusinessException) refused).key()).isEqualTo("laboratory.findings");
    assertThatThrownBy(() -> laboratory.start(draft, family.dmnName(), family.process() + "Scope", 37))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> laboratory.start(draft, family.dmnName(), "Other", 3)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void tenRunsOfATableAreKept() {
    for (int number = 0; number < 12; number++) {
      start();
    }
    assertThat(laboratory.runs(draft)).hasSize(10);
  }

  @Test
  void portionsFollowEachOtherUntilAllIsAsked() {
    for (int number = 0; number < 205; number++) {
      past.decided(family, Dossiers.VILLAGE, 5_500);
    }
    assertThat(ran().counts()).isEqualTo(Map.of(Verdict.DIFFERENT, 205L));
  }

  @Test
  void theRowsOfTheScreenCanBeTakenAlong() throws IOException {
    String between = past.decided(family, Dossiers.VILLAGE, 5_500);
    past.decided(family, Dossiers.VILLAGE, 4_500);
    LabRun run = ran();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(sheet.write(run.id(), EnumSet.of(Verdict.DIFFERENT), null, Locale.SIMPLIFIED_CHINESE, out)).isEqualTo(1);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<String> line = book.getFirstSheet().read().get(1).stream().map(cell -> cell.getText()).toList();
      assertThat(line).contains(between, "人均收入 5500", "结论 inside", "结论 outside", "不同");
    }
  }

  private long start() {
    return laboratory.start(draft, family.dmnName(), family.process() + "Scope", 3);
  }

  private LabRun ran() {
    long id = start();
    boolean more = true;
    while (more) {
      more = work.portion();
    }
    LabRun run = laboratory.run(id);
    assertThat(run.state()).isEqualTo(LabRun.State.DONE);
    return run;
  }
}
