package org.bangfu.areas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The area tree. It is public knowledge, so nothing here asks for a permission; what stands <em>in</em> an area does.
 * The tree is kept in memory and read again a minute later at the latest, when another node changed it.
 */
@Service
public class Areas {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final AreaStore store;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  Areas(AreaStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Optional<Area> find(AreaCode code) {
    return tree().find(code);
  }

  /** The unit; throws {@link NotFoundException} where the tree has none of that code. */
  public Area byCode(AreaCode code) {
    return find(code).orElseThrow(NotFoundException::new);
  }

  public boolean exists(AreaCode code) {
    return find(code).isPresent();
  }

  /** Units directly below, by code. */
  public List<Area> children(AreaCode code) {
    return tree().children(code);
  }

  /** Villages in the area, itself included where it is one, by code. */
  public List<Area> villagesUnder(AreaCode code) {
    return tree().within(code.range()).stream().filter(area -> area.level() == AreaCode.Level.VILLAGE).toList();
  }

  /** The counties loaded; the product is made for one. */
  public List<Area> counties() {
    return tree().counties();
  }

  /** The unit's short name, or its code where the tree does not know it. */
  public String name(AreaCode code) {
    return find(code).map(Area::shortName).orElse(code.value());
  }

  /** Short names from the county down, e.g. {@code 城口县 / 葛城街道 / 南门社区}; the code where the tree does not know it. */
  public String path(AreaCode code) {
    Deque<String> names = new ArrayDeque<>();
    Optional<Area> area = find(code);
    while (area.isPresent()) {
      names.addFirst(area.get().shortName());
      area = Optional.ofNullable(area.get().parent()).flatMap(this::find);
    }
    return names.isEmpty() ? code.value() : String.join(" / ", names);
  }

  void forget() {
    kept = null;
  }

  private AreaTree tree() {
    Kept now = kept;
    if (now == null || now.read().plus(FRESH).isBefore(clock.instant()) || now.read().isAfter(clock.instant())) {
      now = new Kept(new AreaTree(store.all()), clock.instant());
      kept = now;
    }
    return now.tree();
  }

  private record Kept(AreaTree tree, Instant read) {
  }
}
