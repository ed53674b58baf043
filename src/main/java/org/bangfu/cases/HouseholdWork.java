package org.bangfu.cases;

import java.util.List;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The steps of a household's cases that wait for somebody now. */
@Service
public class HouseholdWork {

  private final ObjectProvider<OpenWork> sources;
  private final CaseReach reach;
  private final AccessPolicy policy;

  HouseholdWork(ObjectProvider<OpenWork> sources, CaseReach reach, AccessPolicy policy) {
    this.sources = sources;
    this.reach = reach;
    this.policy = policy;
  }

  /** Open steps, the most urgent first; those of the asker carry a link. */
  public List<OpenWork.Step> open(long householdId) {
    reach.requireHousehold(Action.CASE_READ, householdId);
    Scope scope = policy.scope();
    return sources.stream().flatMap(source -> source.ofHousehold(householdId, scope).stream()).toList();
  }
}
