package org.bangfu.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DraftTests {

  @Autowired
  private Drafts drafts;
  @Autowired
  private DraftChecks checks;
  @Autowired
  private EditLock lock;
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
  void aDraft() {
    family = SampleFamily.next().released(publisher, transaction);
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    draft = drafts.open(family.name(), "公示七天");
  }

  @Test
  void whatIsTypedIsKeptWhetherItPassesOrNotAndTheFindingsSayWhere() {
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(7).replace("camunda:historyTimeToLive=\"P1825D\"", ""));

    assertThat(text(family.bpmnName())).contains("\"7\"");
    assertThat(checks.check(draft)).singleElement().satisfies(finding -> {
      assertThat(finding.file()).isEqualTo(family.bpmnName());
      assertThat(finding.element()).isEqualTo(family.process());
    });
  }

  @Test
  void whatTheGatePassesAndTheEngineDoesNotIsAFindingToo() {
    drafts.save(draft, family.bpmnName(), 0,
        family.bpmn(7).replace("targetRef=\"End_Reviewed\"", "targetRef=\"End_Nowhere\""));

    assertThat(checks.check(draft)).isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(family.bpmnName()));
  }

  @Test
  void aDraftOfWhatIsInForcePasses() {
    assertThat(checks.check(draft)).isEmpty();
  }

  @Test
  void anOlderReadingOfAFileDoesNotOverwriteANewerOne() {
    int first = drafts.save(draft, family.bpmnName(), 0, family.bpmn(6));

    assertThatThrownBy(() -> drafts.save(draft, family.bpmnName(), 0, family.bpmn(9)))
        .isInstanceOf(RowVersionConflict.class);
    assertThat(first).isEqualTo(1);
    assertThat(text(family.bpmnName())).isEqualTo(family.bpmn(6));
  }

  @Test
  void aWhileOfTypingIsOneLineOfThePastAndAnyOfItCanBePutBack() {
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(6));
    drafts.save(draft, family.bpmnName(), 1, family.bpmn(7));
    clock.advance(Duration.ofMinutes(11));
    drafts.save(draft, family.bpmnName(), 2, family.bpmn(8));

    List<PastFile> past = drafts.past(draft, family.bpmnName());
    assertThat(past).hasSize(2);
    assertThat(drafts.pastContent(draft, past.get(1).id()).content())
        .isEqualTo(family.bpmn(7).getBytes(StandardCharsets.UTF_8));
    drafts.restore(draft, past.get(1).id());
    assertThat(text(family.bpmnName())).isEqualTo(family.bpmn(7));
  }

  @Test
  void oneEditsAtATimeAndAnotherMayTakeItOver() {
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(6));
    var first = signIn.as(Role.DESIGNER, SignIn.COUNTY);

    assertThat(lock.mine(lock.take(draft))).isFalse();
    assertThatThrownBy(() -> drafts.save(draft, family.bpmnName(), 1, family.bpmn(7)))
        .isInstanceOf(BusinessException.class).hasMessageContaining("design.held");
    Draft taken = lock.takeOver(draft);
    assertThat(Objects.requireNonNull(taken.editing()).staffId()).isEqualTo(first.staffId());
    assertThat(drafts.save(draft, family.bpmnName(), 1, family.bpmn(7))).isEqualTo(2);
  }

  @Test
  void whoeverIsGoneLosesItAfterAWhile() {
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(6));
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    clock.advance(EditLock.HELD.plusSeconds(1));

    assertThat(drafts.save(draft, family.bpmnName(), 1, family.bpmn(7))).isEqualTo(2);
  }

  @Test
  void aFileIsAddedRemovedAndBroughtBack() {
    String added = "forms/" + family.name() + "/extra.form";
    drafts.add(draft, added, family.formText());
    drafts.remove(draft, family.dmnName());
    assertThat(change(added)).isEqualTo(DraftFile.Change.ADDED);
    assertThat(change(family.dmnName())).isEqualTo(DraftFile.Change.REMOVED);
    assertThatThrownBy(() -> drafts.add(draft, added, "{}")).hasMessageContaining("design.file.there");

    drafts.revert(draft, family.dmnName());
    drafts.revert(draft, added);
    assertThat(drafts.files(draft)).hasSize(3).allMatch(file -> file.change() == DraftFile.Change.SAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes/other/X.bpmn", "../X.bpmn", "processes/FAMILY/../X.bpmn", "processes/FAMILY/x.sh",
      "processes/FAMILY/x.bpmn", "forms/FAMILY/X.form", "", "processes/FAMILY/张.bpmn"})
  void aFileOutsideTheFamilyIsRefused(String name) {
    assertThatThrownBy(() -> drafts.add(draft, name.replace("FAMILY", family.name()), "x"))
        .hasMessageContaining("design.file.name");
  }

  @Test
  void aFamilyComesBackFromItsArchive() {
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(7));
    drafts.add(draft, "forms/" + family.name() + "/extra.form", family.formText());
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    FamilyArchive.write(drafts.whole(draft), archive);
    long other = drafts.open(family.name(), "由压缩包");

    drafts.importInto(other, archive.toByteArray());

    assertThat(drafts.files(other)).usingRecursiveComparison().ignoringFields("version").isEqualTo(drafts.files(draft));
  }

  @Test
  void anArchiveThatHoldsOneForeignFileChangesNothing() throws IOException {
    byte[] archive = zip(family.bpmnName(), family.bpmn(7), "processes/visits/VisitCycle.bpmn", "x");

    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> drafts.importInto(draft, archive)))
        .hasMessageContaining("design.file.name");
    assertThat(drafts.files(draft)).allMatch(file -> file.change() == DraftFile.Change.SAME);
  }

  @Test
  void anArchiveThatUnfoldsOrIsNoneIsRefused() throws IOException {
    byte[] bomb = zip(family.bpmnName(), " ".repeat(ModelText.MOST_BYTES + 1));

    assertThat(bomb).hasSizeLessThan(10_000);
    assertThatThrownBy(() -> drafts.importInto(draft, bomb)).hasMessageContaining("design.archive.long");
    assertThatThrownBy(() -> drafts.importInto(draft, "PK nothing".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("design.archive.empty");
    assertThatThrownBy(() -> drafts.importInto(draft, zip("readme.txt", "x")))
        .hasMessageContaining("design.archive.empty");
  }

  @Test
  void aDiscardedDraftIsReadOnly() {
    drafts.discard(draft);

    assertThatThrownBy(() -> drafts.save(draft, family.bpmnName(), 0, "x")).hasMessageContaining("design.notOpen");
    assertThat(drafts.page(true, null, 50).rows()).extracting(Draft::id).contains(draft);
    assertThat(drafts.page(false, null, 50).rows()).extracting(Draft::id).doesNotContain(draft);
  }

  @Test
  void aTitleIsAskedFor() {
    assertThatThrownBy(() -> drafts.rename(draft, " ")).hasMessageContaining("design.title");
    assertThatThrownBy(() -> drafts.rename(draft, "a\u202Eb")).hasMessageContaining("design.title");
    drafts.rename(draft, "𠮷镇 <b>公示</b>");
    assertThat(drafts.get(draft).title()).isEqualTo("𠮷镇 <b>公示</b>");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int at = 0; at < namesAndTexts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
        zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private DraftFile.Change change(String name) {
    return drafts.files(draft).stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().change();
  }

  private String text(String name) {
    return drafts.files(draft).stream().filter(file -> file.name().equals(name))
        .map(file -> new String(Objects.requireNonNull(file.content()), StandardCharsets.UTF_8)).findFirst().orElseThrow();
  }
}
