package org.bangfu.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bangfu.assistance.AssistanceCourse;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The households of the scenario and how their monitoring begins. */
@TestComponent
class Neighbours {

  private static final List<Risk> RISKS =
      List.of(Risk.ILLNESS, Risk.SCHOOLING, Risk.UNSTABLE_JOB, Risk.FAILED_VENTURE, Risk.UNSAFE_HOUSING);
  private static final int OF_EARLIER = 140;
  private static final int DETERMINED_LATER = 30;

  /**
   * One of them.
   *
   * @param determinedOn day on which a spell is opened for it; {@link LocalDate#MAX} for those that go through the five
   *     steps
   */
  record Neighbour(long id, String village, String labour, LocalDate determinedOn) {

    boolean identified() {
      return determinedOn.equals(LocalDate.MAX);
    }
  }

  private final AssistanceCourse assistance;
  private final Spells spells;
  private final JdbcClient jdbc;
  private final List<Neighbour> all = new ArrayList<>();
  private LocalDate first = LocalDate.MAX;

  Neighbours(AssistanceCourse assistance, Spells spells, JdbcClient jdbc) {
    this.assistance = assistance;
    this.spells = spells;
    this.jdbc = jdbc;
  }

  /** Most were monitored before the scenario begins or come to it on a day of its first months; the last go all the way. */
  void settle(int number, Chance chance, LocalDate today) {
    first = today;
    for (int each = 0; each < number; each++) {
      String labour = List.of("ORDINARY", "ORDINARY", "ORDINARY", "SKILLED", "WEAK", "WEAK", "LOST")
          .get(chance.below(7, "labour", each));
      String village = chance.oneOf(People.VILLAGES, "village", each);
      LocalDate day = each < OF_EARLIER ? first.minusDays(chance.below(200, "since", each))
          : each < OF_EARLIER + DETERMINED_LATER ? first.plusDays(1 + chance.below(180, "day", each)) : LocalDate.MAX;
      long id = assistance.household(village, labour, 3_000, 1_000);
      Neighbour neighbour = new Neighbour(id, village, labour, day);
      all.add(neighbour);
      if (day.isBefore(first)) {
        jdbc.sql("update income_worksheet set saved_at = cast(? as date) where household_id = ?").params(day, id).update();
      }
    }
  }

  /** The day of the income that was known of a household when the scenario began. */
  LocalDate knownSince(Neighbour neighbour) {
    return neighbour.determinedOn().isBefore(first) ? neighbour.determinedOn() : first;
  }

  List<Neighbour> all() {
    return List.copyOf(all);
  }

  void determine(Neighbour neighbour, Chance chance) {
    Set<Risk> risks = EnumSet.of(chance.oneOf(RISKS, "risk", neighbour.id()), chance.oneOf(RISKS, "other", neighbour.id()));
    ActingAs.system(() -> spells.open(neighbour.id(), Category.MARGINAL, risks, neighbour.determinedOn(), "SB-1"));
  }
}
