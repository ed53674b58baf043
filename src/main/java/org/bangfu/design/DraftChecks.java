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
  private final ModelPublisher publisher;

  DraftChecks(Drafts drafts, DraftContent content, Gate gate, ModelPublisher publisher) {
    this.drafts = drafts;
    this.content = content;
    this.gate = gate;
    this.publisher = publisher;
  }

  /** Everything against the draft as it is kept now; empty where it may be proposed. */
  @Transactional(readOnly = true)
  public List<Finding> check(long id) {
    Draft draft = drafts.get(id);
    return against(draft.family(), content.whole(draft));
  }

  /** What stands against files that would be a family. The engine is asked only about what passed the rest. */
  List<Finding> against(String family, List<ModelText> files) {
    List<Finding> found = new ArrayList<>(gate.check(files));
    if (found.isEmpty()) {
      found.addAll(HouseRules.check(files, ROLES));
    }
    return found.isEmpty() ? publisher.rehearse(family, files) : List.copyOf(found);
  }
}
