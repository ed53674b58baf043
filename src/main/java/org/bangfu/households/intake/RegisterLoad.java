package org.bangfu.households.intake;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What an import reads and writes in bulk; every call belongs to the import's one transaction. */
public interface RegisterLoad {

  /** Tables whose keys are drawn before the rows are written, so that numbers can be bound to their row. */
  enum Keys { HOUSEHOLD, MEMBER, WORKSHEET }

  /** Makes the stage; answers no where another import runs. */
  boolean begin();

  /** Known households by number. */
  Map<String, KnownHousehold> households(Collection<String> householdNos);

  /** Members of households, current ones first, then the last to leave. */
  List<KnownPerson> persons(Collection<Long> householdIds);

  /** Worksheets that came with earlier files. */
  List<KnownWorksheet> worksheets(Collection<Long> householdIds);

  Iterator<Long> keys(Keys keys, int number);

  void write(Batch batch);

  /** Those of the persons who are current members of another household too. */
  List<Twice> twice(List<Stands> persons);

  /** Lets the database count anew what it plans by. */
  void end();

  /** A current member of a household, by blind index. */
  record Stands(long householdId, String idIndex) {
  }

  /**
   * A person in two households.
   *
   * @param otherNo number of the other household
   */
  record Twice(long householdId, String idIndex, String otherNo) {
  }
}
