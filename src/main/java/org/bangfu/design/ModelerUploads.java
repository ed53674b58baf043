package org.bangfu.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bangfu.engine.ModelReleases;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a designer deploys from the desktop modeler: past the gate, into a draft. Nothing of it comes into force by
 * that; the draft goes the way of every other.
 */
@Service
@Transactional
public class ModelerUploads {

  private final Drafts drafts;
  private final DraftStore store;
  private final EditLock lock;
  private final ModelReleases releases;
  private final Gate gate;
  private final AccessPolicy policy;
  private final CurrentStaff staff;

  ModelerUploads(Drafts drafts, DraftStore store, EditLock lock, ModelReleases releases, Gate gate, AccessPolicy policy,
      CurrentStaff staff) {
    this.drafts = drafts;
    this.store = store;
    this.lock = lock;
    this.releases = releases;
    this.gate = gate;
    this.policy = policy;
    this.staff = staff;
  }

  /** What became of an upload: the draft it went into, or what the gate has against it; then nothing was kept. */
  public record Upload(long draft, String family, List<Finding> findings) {
  }

  /**
   * Takes files in.
   *
   * @param deployment name that the designer gave: a family's, or any where the family has a file of one of the names
   * @param files named without a folder, e.g. {@code MonthlyVisit.bpmn}
   * @param title of the draft where a new one is opened
   */
  public Upload receive(String deployment, List<ModelText> files, String title) {
    policy.require(Action.DESIGN_EDIT);
    String family = family(deployment, files);
    List<ModelText> placed = files.stream().map(file -> new ModelText(place(family, file), file.content())).toList();
    placed.forEach(file -> FileNames.require(family, file.name()));
    List<Finding> findings = new ArrayList<>(gate.check(placed));
    if (!findings.isEmpty()) {
      return new Upload(0, family, List.copyOf(findings));
    }
    long draft = store.latestOf(family, staff.require().staffId()).filter(lock::mine).map(Draft::id)
        .orElseGet(() -> drafts.openUploaded(family, title));
    placed.forEach(file -> drafts.put(draft, file));
    return new Upload(draft, family, List.of());
  }

  private String family(String deployment, List<ModelText> files) {
    List<Release> families = releases.inForce();
    return families.stream().map(Release::family).filter(deployment.strip()::equals).findFirst()
        .or(() -> families.stream().filter(release -> releases.files(release.id()).stream()
            .anyMatch(known -> files.stream().anyMatch(file -> known.name().endsWith("/" + file.name()))))
            .map(Release::family).findFirst())
        .orElseThrow(() -> new BusinessException("design.modeler.family",
            families.stream().map(Release::family).collect(Collectors.joining(", "))));
  }

  private static String place(String family, ModelText file) {
    return (file.kind() == ModelText.Kind.FORM ? "forms/" : "processes/") + family + "/" + file.name();
  }
}
