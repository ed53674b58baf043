package org.bangfu.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which running work a change meets, before it is published. Counts only: no case is shown by it. */
@Service
@Transactional(readOnly = true)
public class Impacts {

  private final ImpactStore store;
  private final AccessPolicy policy;

  Impacts(ImpactStore store, AccessPolicy policy) {
    this.store = store;
    this.policy = policy;
  }

  public Impact of(List<ModelChange> changes) {
    policy.require(Action.DESIGN_READ);
    Set<String> processes = changes.stream()
        .filter(change -> new ModelText(change.file(), new byte[0]).kind() == ModelText.Kind.BPMN)
        .map(ModelChange::model).collect(Collectors.toSet());
    Set<String> removed = changes.stream().filter(ModelChange::removesStep)
        .map(change -> change.model() + ":" + change.element()).collect(Collectors.toSet());
    return new Impact(store.running(processes), store.standing(processes).stream()
        .filter(step -> removed.contains(step.process() + ":" + step.step()) || goneWithItsProcess(step, changes)).toList());
  }

  private static boolean goneWithItsProcess(Impact.Standing step, List<ModelChange> changes) {
    return changes.stream().anyMatch(change -> change.sort().equals("file")
        && change.kind() == ModelChange.Kind.REMOVED && change.model().equals(step.process()));
  }
}
