package org.bangfu.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.HouseRules;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.staff.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands against a draft: the gate, the rules of the house, and at last what the engine itself says. */
@Service
public class DraftChecks {

  private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());

  private final Drafts drafts;
  private final DraftContent content;
  private final Gate gate;
  private final AccessPolicy policy;
  private final ModelPublisher publisher;

  DraftChecks(Drafts drafts, DraftContent content, Gate gate, ModelPublisher publisher,
      AccessPolicy policy) {
    this.drafts = drafts;
    this.content = content;
    this.gate = gate;
    this.policy = policy;
    this.publisher = publisher;
  }

  /** Everything against the draft as it is kept now; empty where it may be proposed. */
  @Transactional(readOnly = true)
  public List<Finding> check(long id) {
    policy.require(Action.DESIGN_READ);
    Draft draft = drafts.get(id);
    return against(draft.family(), content.whole(draft));
  }

  /** What gate and house say while somebody types; the engine is not asked. */
  @Transactional(readOnly = true)
  public List<Finding> quick(long id) {
    policy.require(Action.DESIGN_READ);
    return withoutEngine(content.whole(drafts.get(id)));
  }

  /** What stands against files that would be a family. The engine is asked only about what passed the rest. */
  List<Finding> against(String family, List<ModelText> files) {
    List<Finding> found = withoutEngine(files);
    return found.isEmpty() ? publisher.rehearse(family, files) : found;
  }

  private List<Finding> withoutEngine(List<ModelText> files) {
    List<Finding> found = new ArrayList<>(gate.check(files));
    found.addAll(HouseRules.check(files, ROLES));
    return List.copyOf(found);
  }
}
