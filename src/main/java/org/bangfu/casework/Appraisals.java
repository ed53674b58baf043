package org.bangfu.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.households.Category;
import org.jspecify.annotations.Nullable;

/** Where democratic appraisals are kept; appended only (domain §3 and §6 step 3). */
public interface Appraisals {

  /**
   * A village meeting's vote. More than half of those present have to be in favour.
   *
   * @param category what the meeting proposes; absent where it did not pass or was about none
   */
  record Appraisal(LocalDate heldOn, int present, int votesFor, int votesAgainst, int abstained,
      @Nullable Category category) {

    public boolean passed() {
      return votesFor * 2 > present;
    }

    /** All votes cast. */
    public int cast() {
      return votesFor + votesAgainst + abstained;
    }

    public boolean adds() {
      return cast() == present;
    }
  }

  void add(String caseNo, Appraisal appraisal, long staffId);

  Optional<Appraisal> latest(String caseNo);
}
