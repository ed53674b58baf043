package org.bangfu.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReleaseTests {

  @Autowired
  private Drafts drafts;
  @Autowired
  private Proposals proposals;
  @Autowired
  private Families families;
  @Autowired
  private Rebasing rebasing;
  @Autowired
  private SetReleases setReleases;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private ModelReleases releases;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  private SampleFamily family = SampleFamily.next();
  private SignedIn designer = SignedIn.SYSTEM;

  @BeforeEach
  void aFamilyInForceAndADesigner() {
    family = SampleFamily.next().released(publisher, transaction);
    designer = signIn.as(Role.DESIGNER, SignIn.COUNTY);
  }

  @Test
  void whatASecondPersonApprovedIsInForceAsOneDeployment() {
    long draft = proposed(7);
    signIn.as(Role.COUNTY, SignIn.COUNTY);

    assertThat(proposals.approve(draft, version(draft))).hasValue(2);

    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(family.process()).latestVersion()
        .singleResult().getVersion()).isEqualTo(2);
    assertThat(releases.inForce(family.name())).get().satisfies(release -> {
      assertThat(release.origin()).isEqualTo(ModelReleases.Origin.WORKSHOP);
      assertThat(release.author()).isEqualTo(designer.name());
      assertThat(release.approver()).isNotEqualTo(designer.name()).isNotNull();
      assertThat(release.note()).isEqualTo("公示改为七天");
      assertThat(repository.getDeploymentResourceNames(release.deploymentId()))
          .containsExactlyInAnyOrder(family.bpmnName(), family.dmnName(), family.formName());
    });
    assertThat(drafts.get(draft).state()).isEqualTo(Draft.State.PUBLISHED);
  }

  @Test
  void nobodyApprovesWhatTheyWroteThemselvesNotEvenAPart() {
    long draft = draft(7);
    drafts.files(draft);
    SignedIn helper = signIn.as(Role.DESIGNER, SignIn.COUNTY);
    clock.advance(EditLock.HELD.plusSeconds(1));
    drafts.save(draft, family.formName(), 0, family.formText().replace("复核意见", "意见"));
    proposals.propose(draft, "公示改为七天", null);

    assertThat(proposals.mayDecide(drafts.get(draft))).isFalse();
    assertThatThrownBy(() -> proposals.approve(draft, version(draft))).hasMessageContaining("design.own");
    signIn.as(designer);
    assertThatThrownBy(() -> proposals.refuse(draft, version(draft), "自己退回")).hasMessageContaining("design.own");
    assertThat(helper).isNotEqualTo(designer);
    assertThat(releases.inForce(family.name())).get().extracting(ModelReleases.Release::revision).isEqualTo(1);
  }

  @Test
  void aRefusedDraftGoesBackWithTheReasonAndCanBeProposedAgain() {
    long draft = proposed(7);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    proposals.refuse(draft, version(draft), "先征求乡镇意见");
    signIn.as(designer);

    assertThat(proposals.of(draft)).singleElement().satisfies(refused -> {
      assertThat(refused.state()).isEqualTo(Proposal.State.REFUSED);
      assertThat(refused.reason()).isEqualTo("先征求乡镇意见");
    });
    drafts.save(draft, family.bpmnName(), 1, family.bpmn(8));
    proposals.propose(draft, "公示改为八天", null);
    assertThat(drafts.get(draft).state()).isEqualTo(Draft.State.PROPOSED);
  }

  @Test
  void whatStandsAgainstADraftIsCorrectedBeforeItIsProposed() {
    long draft = draft(7);
    drafts.save(draft, family.bpmnName(), 1, family.bpmn(7).replace("\"township\"", "\"nobody\""));

    assertThatThrownBy(() -> proposals.propose(draft, "改角色", null)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("design.findings");
    assertThat(drafts.get(draft).state()).isEqualTo(Draft.State.OPEN);
  }

  @Test
  void aDraftThatChangesNothingIsNotProposed() {
    long draft = drafts.open(family.name(), "空");

    assertThatThrownBy(() -> proposals.propose(draft, "没有", null)).hasMessageContaining("design.same");
  }

  @Test
  void aReleaseWithAMomentComesIntoForceThenAndOnce() {
    Instant moment = clock.instant().plus(Duration.ofDays(30));
    long draft = draft(7);
    proposals.propose(draft, "明年标准", moment);
    signIn.as(Role.COUNTY, SignIn.COUNTY);

    assertThat(proposals.approve(draft, version(draft))).isEmpty();
    assertThat(ActingAs.system(setReleases::publishDue)).isZero();
    clock.advance(Duration.ofDays(40));
    assertThat(ActingAs.system(setReleases::publishDue)).isEqualTo(1);
    assertThat(ActingAs.system(setReleases::publishDue)).isZero();
    assertThat(releases.inForce(family.name())).get().extracting(ModelReleases.Release::revision).isEqualTo(2);
  }

  @Test
  void oneThatWasOvertakenBeforeItsMomentGoesBackToItsAuthor() {
    long late = draft(7);
    proposals.propose(late, "明年标准", clock.instant().plus(Duration.ofDays(30)));
    SignedIn county = signIn.as(Role.COUNTY, SignIn.COUNTY);
    proposals.approve(late, version(late));
    signIn.as(designer);
    long early = proposed(9);
    signIn.as(county);
    proposals.approve(early, version(early));
    clock.advance(Duration.ofDays(31));

    assertThat(ActingAs.system(setReleases::publishDue)).isZero();
    assertThat(drafts.get(late).state()).isEqualTo(Draft.State.OPEN);
    assertThat(proposals.of(late)).first().satisfies(failed -> {
      assertThat(failed.state()).isEqualTo(Proposal.State.FAILED);
      assertThat(failed.reason()).contains("修订 2");
    });
  }

  @Test
  void aDraftThatFellBehindTakesUpTheNewerReleaseAndKeepsItsOwn() {
    long mine = draft(7);
    drafts.save(mine, family.dmnName(), 0, family.dmn(6500));
    long other = drafts.open(family.name(), "上调标准");
    drafts.save(other, family.dmnName(), 0, family.dmn(7000));
    drafts.save(other, family.formName(), 0, family.formText().replace("复核意见", "意见"));
    proposals.propose(other, "上调标准", null);
    SignedIn county = signIn.as(Role.COUNTY, SignIn.COUNTY);
    proposals.approve(other, version(other));
    signIn.as(designer);

    assertThatThrownBy(() -> proposals.propose(mine, "七天", null)).hasMessageContaining("design.base.moved");
    assertThat(rebasing.behind(mine)).get().satisfies(behind -> {
      assertThat(behind.inForce()).isEqualTo(2);
      assertThat(behind.both()).containsExactly(family.dmnName());
    });
    rebasing.rebase(mine, 2, Set.of());

    assertThat(rebasing.behind(mine)).isEmpty();
    assertThat(drafts.files(mine)).filteredOn(file -> file.change() != DraftFile.Change.SAME)
        .extracting(DraftFile::name).containsExactly(family.bpmnName());
    assertThat(text(mine, family.dmnName())).contains("7000");
    proposals.propose(mine, "七天", null);
    signIn.as(county);
    assertThat(proposals.approve(mine, version(mine))).hasValue(3);
  }

  @Test
  void oneClickPutsThePreviousReleaseIntoForceAgain() {
    long draft = proposed(7);
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    proposals.approve(draft, version(draft));
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);

    int previous = families.previous(family.name()).orElseThrow().revision();
    assertThat(families.returnTo(family.name(), previous, 2, "乡镇反映七天太长")).isEqualTo(3);

    assertThat(releases.inForce(family.name())).get().satisfies(now -> {
      assertThat(now.returnsTo()).isEqualTo(1);
      assertThat(releases.files(now.id())).extracting(file -> new String(file.content(),
          StandardCharsets.UTF_8)).contains(family.bpmn(5));
    });
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(family.process()).latestVersion()
        .singleResult().getVersion()).isEqualTo(3);
    assertThatThrownBy(() -> families.returnTo(family.name(), 2, 2, "再来")).isInstanceOf(RowVersionConflict.class);
  }

  @Test
  void onlyDesignersEditAndWhoeverHasNoPostingForItFindsNothing() {
    long draft = proposed(7);
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    assertThatThrownBy(() -> drafts.get(draft)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> families.all()).isInstanceOf(NotFoundException.class);
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    assertThatThrownBy(() -> drafts.open(family.name(), "县里改")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> families.returnTo(family.name(), 1, 1, "退回")).isInstanceOf(NotFoundException.class);
  }

  private long draft(int days) {
    long draft = drafts.open(family.name(), "公示 " + days + " 天");
    drafts.save(draft, family.bpmnName(), 0, family.bpmn(days));
    return draft;
  }

  private long proposed(int days) {
    long draft = draft(days);
    proposals.propose(draft, "公示改为七天", null);
    return draft;
  }

  private int version(long draft) {
    return drafts.get(draft).version();
  }

  private String text(long draft, String name) {
    return drafts.files(draft).stream().filter(file -> file.name().equals(name))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
  }
}
