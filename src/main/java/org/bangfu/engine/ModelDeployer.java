package org.bangfu.engine;

import java.util.List;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.engine.ModelReleases.Origin;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
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
  private final ModelPublisher publisher;
  private final TransactionTemplate transaction;
  private final Gate gate;

  ModelDeployer(ModelRoot root, ModelReleases releases, ModelPublisher publisher, TransactionTemplate transaction,
      Gate gate) {
    this.root = root;
    this.releases = releases;
    this.publisher = publisher;
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

  private void release(String family, List<ModelText> files) {
    String hash = ModelPublisher.hash(files);
    if (releases.known(family, hash) || !passes(family, files)) {
      return;
    }
    boolean revisedHere = releases.inForce(family)
        .filter(inForce -> inForce.origin() != Origin.SHIPPED).isPresent();
    String deployment = revisedHere ? null : publisher.deploy(family, files);
    releases.add(new NewRelease(family, Origin.SHIPPED, AUTHOR, null, null, null), hash, deployment, files);
    LOG.info(revisedHere ? "Family {} was revised here; the shipped revision is held back" : "Family {} released", family);
  }

  /** A family that the gate refuses leaves the release in force as it is; without one the application does not start. */
  private boolean passes(String family, List<ModelText> files) {
    List<Finding> findings = gate.check(files);
    findings.forEach(finding -> LOG.error("Family {} is refused by the gate: {}:{}:{} {} {}", family, finding.file(),
        finding.element(), finding.line(), finding.rule(), finding.arguments()));
    if (!findings.isEmpty() && releases.inForce(family).isEmpty()) {
      throw new IllegalStateException("the gate refuses family " + family + ": " + findings.get(0));
    }
    return findings.isEmpty();
  }
}
