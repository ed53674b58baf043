package org.bangfu.elimination;

import java.util.Optional;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.casework.Refusals;
import org.bangfu.households.Household;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the family's processes have in common: a case about one spell, its beginning, its refusal, its end. */
@Component
class SpellMatters {

  private final Cases cases;
  private final SpellCases store;
  private final Spells spells;
  private final Refusals refusals;
  private final Timeline timeline;
  private final Courses courses;

  SpellMatters(Cases cases, SpellCases store, Spells spells, Refusals refusals, Timeline timeline, Courses courses) {
    this.cases = cases;
    this.store = store;
    this.spells = spells;
    this.refusals = refusals;
    this.timeline = timeline;
    this.courses = courses;
  }

  /** Throws {@code elimination.notMonitored} where no spell runs. */
  Spell running(Household household) {
    return spells.running(household.id())
        .orElseThrow(() -> new BusinessException("elimination.notMonitored", household.householdNo()));
  }

  /** The spell that ended last by elimination, where none runs. */
  Optional<Spell> lastEliminated(long householdId) {
    return spells.of(householdId).stream().findFirst()
        .filter(spell -> spell.closed() != null && SpellEnd.ELIMINATED.name().equals(spell.closedWhy()));
  }

  boolean open(long householdId, String process) {
    return cases.ofHousehold(householdId).stream()
        .anyMatch(file -> file.state() == CaseState.OPEN && file.process().equals(process));
  }

  /** @param word word of what began, for the timeline */
  CaseFile begin(CaseKind kind, Spell spell, @Nullable String detail, String word, @Nullable Limit total) {
    CaseFile file = cases.open(kind, spell.householdId(), total);
    store.add(file.caseNo(), spell.id(), detail);
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null, word, null, null));
    courses.start(kind.process(), file.caseNo(), spell.householdId());
    return file;
  }

  SpellCases.Matter of(String caseNo) {
    return store.of(caseNo);
  }

  void refuse(String caseNo) {
    if (!refusals.record(caseNo)) {
      throw new IllegalStateException("no refusal with a reason was proposed for case " + caseNo);
    }
  }

  void close(String caseNo, String outcome) {
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, null, null));
  }
}
