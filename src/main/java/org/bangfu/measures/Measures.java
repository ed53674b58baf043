package org.bangfu.measures;

import java.util.List;
import org.bangfu.security.ForOwnRules;

/** Reading measures; their rules and changes are the assistance family's. */
@ForOwnRules
public interface Measures {

  /** All measures of a spell, newest first. */
  List<Measure> ofSpell(long spellId);

  /** All measures of an emergency relief, newest first, those included that a spell has taken over. */
  List<Measure> ofRelief(String caseNo);

  /** All measures of a household over its spells, newest first. */
  List<Measure> ofHousehold(long householdId);
}
