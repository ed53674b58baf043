package org.bangfu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bangfu.IntegrationTest;
import org.bangfu.gate.Gate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Transactional
class GateAtStartTests {

  private static final String MODEL = """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
        targetNamespace="x"><bpmn:process id="Gated" isExecutable="true" camunda:historyTimeToLive="P1D">
        <bpmn:startEvent id="Event_Begun"/>%s</bpmn:process></bpmn:definitions>""";
  private static final String HARMFUL = "<bpmn:serviceTask id='Service_Bad' camunda:type='shell'/>";

  @Autowired
  private ModelReleases releases;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private ModelPublisher publisher;
  @Autowired
  private Gate gate;
  @TempDir
  private Path root;

  @BeforeEach
  void aFamily() throws IOException {
    Files.createDirectories(root.resolve("processes/gated"));
  }

  @Test
  void aHarmfulFamilyOfTheFolderStopsTheStartAndNothingIsDeployed() throws IOException {
    write(HARMFUL);

    assertThatThrownBy(this::start).hasMessageContaining("gated").hasMessageContaining("Service_Bad");
    assertThat(releases.inForce("gated")).isEmpty();
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("Gated").count()).isZero();
  }

  @Test
  void oneThatTurnsHarmfulLeavesTheReleaseInForce() throws IOException {
    write("");
    start();
    write(HARMFUL);
    start();

    assertThat(releases.inForce("gated")).get().extracting(ModelReleases.Release::revision).isEqualTo(1);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("Gated").count()).isEqualTo(1);
  }

  private void write(String inside) throws IOException {
    Files.writeString(root.resolve("processes/gated/Gated.bpmn"), MODEL.formatted(inside));
  }

  private void start() {
    new ModelDeployer(new ModelRoot(root.toString()), releases, publisher, transaction, gate).afterSingletonsInstantiated();
  }
}
