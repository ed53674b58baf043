package org.bangfu.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bangfu.engine.ModelReleases.Origin;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the shipped families into force before the first request: one deployment a family, once per content, on one node.
 * A family that was revised in the running system stays as revised; what is shipped is recorded and held back.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
  private static final String AUTHOR = "bangfu";

  private final ModelRoot root;
  private final ModelReleases releases;
  private final RepositoryService repository;
  private final TransactionTemplate transaction;
  private final Gate gate;

  ModelDeployer(ModelRoot root, ModelReleases releases, RepositoryService repository, TransactionTemplate transaction,
      Gate gate) {
    this.root = root;
    this.releases = releases;
    this.repository = repository;
    this.transaction = transaction;
    this.gate = gate;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> {
      releases.lock();
      root.families().forEach(this::release);
    });
  }

  private void release(String family, List<ModelFile> files) {
    String hash = hash(files);
    if (releases.known(family, hash)) {
      return;
    }
    if (!passes(family, files)) {
      return;
    }
    boolean revisedHere = releases.inForce(family)
        .filter(inForce -> inForce.origin() != Origin.SHIPPED).isPresent();
    String deployment = revisedHere ? null : deploy(family, files);
    releases.add(family, Origin.SHIPPED, hash, deployment, AUTHOR);
    LOG.info(revisedHere ? "Family {} was revised here; the shipped revision is held back" : "Family {} released", family);
  }

  /** A family that the gate refuses leaves the release in force as it is; without one the application does not start. */
  private boolean passes(String family, List<ModelFile> files) {
    List<Finding> findings = gate.check(files.stream().map(file -> new ModelText(file.name(), file.content())).toList());
    findings.forEach(finding -> LOG.error("Family {} is refused by the gate: {}:{}:{} {} {}", family, finding.file(),
        finding.element(), finding.line(), finding.rule(), finding.arguments()));
    if (!findings.isEmpty() && releases.inForce(family).isEmpty()) {
      throw new IllegalStateException("the gate refuses family " + family + ": " + findings.get(0));
    }
    return findings.isEmpty();
  }

  private String deploy(String family, List<ModelFile> files) {
    // Not "changed only": with formRefBinding="deployment" a form missing from the newest deployment is lost.
    DeploymentBuilder deployment = repository.createDeployment().name(family).enableDuplicateFiltering(false);
    files.forEach(file -> deployment.addString(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
    return deployment.deploy().getId();
  }

  private static String hash(List<ModelFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ModelFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.content());
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
