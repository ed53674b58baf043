package org.bangfu.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.shared.AreaCode;

/** Areas by their share, the best first; equal shares have the same rank, and areas without one have none. */
public final class Ranking {

  private Ranking() {
  }

  /** An area at its rank, counted from 1; after a tie the next rank is left out. */
  public record Place(int rank, AreaCode area, Share share) {
  }

  public static List<Place> of(Figure figure, Map<AreaCode, Share> parts) {
    Comparator<Map.Entry<AreaCode, Share>> byShare = Comparator.comparing(part -> percent(part.getValue()));
    List<Map.Entry<AreaCode, Share>> sorted = parts.entrySet().stream().filter(part -> part.getValue().percent() != null)
        .sorted((figure.moreIsBetter() ? byShare.reversed() : byShare).thenComparing(Map.Entry::getKey)).toList();
    List<Place> places = new ArrayList<>();
    for (Map.Entry<AreaCode, Share> part : sorted) {
      Place before = places.isEmpty() ? null : places.get(places.size() - 1);
      boolean tie = before != null && percent(before.share()).equals(percent(part.getValue()));
      places.add(new Place(tie ? before.rank() : places.size() + 1, part.getKey(), part.getValue()));
    }
    return places;
  }

  private static BigDecimal percent(Share share) {
    return Objects.requireNonNull(share.percent());
  }
}
