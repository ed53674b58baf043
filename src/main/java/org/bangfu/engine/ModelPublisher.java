package org.bangfu.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.BusinessException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way of a family into the engine: past the gate, as one deployment, recorded as a release (docs/adr/0027). */
@Component
public class ModelPublisher {

  private final ModelReleases releases;
  private final RepositoryService repository;
  private final Gate gate;
  private final TransactionTemplate apart;

  public ModelPublisher(ModelReleases releases, RepositoryService repository, Gate gate,
      PlatformTransactionManager transactions) {
    this.releases = releases;
    this.repository = repository;
    this.gate = gate;
    apart = new TransactionTemplate(transactions,
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
  }

  /**
   * Puts a family into force. Throws {@code gate.publish.refused} where the gate refuses a file and
   * {@code gate.publish.same} where exactly this is in force already. Returns the revision.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int publish(NewRelease release, Collection<ModelText> files) {
    releases.lock();
    List<Finding> findings = gate.check(files);
    if (!findings.isEmpty()) {
      throw new BusinessException("gate.publish.refused", findings.get(0).file(), findings.get(0).element());
    }
    String hash = hash(files);
    if (releases.inForce(release.family()).filter(now -> now.contentHash().equals(hash)).isPresent()) {
      throw new BusinessException("gate.publish.same");
    }
    return releases.add(release, hash, deploy(release.family(), files), files);
  }

  /**
   * What the engine itself says against a family that has passed the gate: it is really deployed, in a transaction of its
   * own that is rolled back. Empty where nothing.
   */
  public List<Finding> rehearse(String family, Collection<ModelText> files) {
    return apart.execute(status -> {
      status.setRollbackOnly();
      try {
        deploy(family, files);
        return List.of();
      } catch (ParseException refused) {
        return EngineProblems.of(refused);
      } catch (ProcessEngineException refused) {
        return List.of(new Finding(family, "", 0, "engine", List.of(String.valueOf(refused.getMessage()))));
      }
    });
  }

  String deploy(String family, Collection<ModelText> files) {
    // Not "changed only": with formRefBinding="deployment" a form missing from the newest deployment is lost.
    DeploymentBuilder deployment = repository.createDeployment().name(family).enableDuplicateFiltering(false);
    files.forEach(file -> deployment.addString(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
    return deployment.deploy().getId();
  }

  /** One value for the content of a family, whatever order its files come in. */
  public static String hash(Collection<ModelText> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.stream().sorted(Comparator.comparing(ModelText::name)).forEach(file -> {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.content());
        digest.update((byte) 0);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
