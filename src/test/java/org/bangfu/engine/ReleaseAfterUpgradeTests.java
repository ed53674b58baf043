package org.bangfu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.engine.ModelReleases.Origin;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two builds of the product, each with its own revision of a family that the county revised in between. */
@IntegrationTest
@Transactional
class ReleaseAfterUpgradeTests {

  @Autowired
  private ModelReleases releases;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private Gate gate;
  @TempDir
  private Path firstBuild;
  @TempDir
  private Path secondBuild;

  private final SampleFamily family = SampleFamily.next();

  @Test
  void neitherARestartNorAnUpgradeUndoesWhatWasReleasedHere() throws IOException {
    write(firstBuild, family.files(5, 6000));
    write(secondBuild, family.files(6, 6500));
    start(firstBuild);
    publisher.publish(new NewRelease(family.name(), Origin.WORKSHOP, "编写", "批准", "七天", null), family.files(7, 7000));

    start(firstBuild);
    assertThat(inForce()).extracting(Release::revision, Release::origin).containsExactly(2, Origin.WORKSHOP);
    assertThat(releases.waiting(family.name())).as("what was shipped before is no news").isEmpty();

    start(secondBuild);
    start(secondBuild);
    assertThat(inForce()).extracting(Release::revision, Release::origin).containsExactly(2, Origin.WORKSHOP);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(family.process()).count()).isEqualTo(2);
    Release waiting = releases.waiting(family.name()).orElseThrow();
    assertThat(waiting.heldBack()).isTrue();
    assertThat(releases.files(waiting.id())).usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(family.files(6, 6500));
  }

  @Test
  void anUpgradeReleasesWhatNobodyRevisedHere() throws IOException {
    write(firstBuild, family.files(5, 6000));
    write(secondBuild, family.files(6, 6500));
    start(firstBuild);
    start(secondBuild);

    assertThat(inForce()).extracting(Release::revision, Release::origin).containsExactly(2, Origin.SHIPPED);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(family.process()).count()).isEqualTo(2);
  }

  private Release inForce() {
    return releases.inForce(family.name()).orElseThrow();
  }

  private void start(Path build) {
    new ModelDeployer(new ModelRoot(build.toString()), releases, publisher, transaction, gate).afterSingletonsInstantiated();
  }

  private static void write(Path build, List<ModelText> files) throws IOException {
    for (ModelText file : files) {
      Path place = build.resolve(file.name());
      Files.createDirectories(place.getParent());
      Files.write(place, file.content());
    }
  }
}
