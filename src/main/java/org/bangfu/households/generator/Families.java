package org.bangfu.households.generator;

import java.util.ArrayList;
import java.util.List;

/** Shapes of rural households, about 3.25 persons on average, many old people and few of the young at home. */
final class Families {

  private static final int OLDEST = 96;

  private final Chance chance;

  Families(Chance chance) {
    this.chance = chance;
  }

  /** The members, head first. */
  List<Relative> next() {
    return switch (chance.weighted(0.10, 0.14, 0.04, 0.30, 0.24, 0.06, 0.06, 0.06)) {
      case 0 -> List.of(Relative.head(chance.of(0.6), chance.between(60, 92)));
      case 1 -> couple(chance.between(58, 84));
      case 2 -> List.of(Relative.head(chance.of(0.8), chance.between(28, 59)));
      case 3 -> withChildren(couple(chance.between(27, 48)), chance.weighted(0.42, 0.48, 0.10) + 1);
      case 4 -> threeGenerations();
      case 5 -> leftBehind();
      case 6 -> withChildren(new ArrayList<>(List.of(Relative.head(chance.of(0.5), chance.between(27, 46)))),
          chance.weighted(0.6, 0.4) + 1);
      default -> withGrown(couple(chance.between(46, 62)));
    };
  }

  private List<Relative> couple(int age) {
    Relative head = Relative.head(chance.of(0.88), age);
    List<Relative> couple = new ArrayList<>();
    couple.add(head);
    couple.add(Relative.spouse(head, Math.max(22, age + (head.man() ? -1 : 1) * chance.between(-2, 6))));
    return couple;
  }

  private List<Relative> withChildren(List<Relative> parents, int children) {
    int youngest = parents.stream().mapToInt(Relative::age).min().orElseThrow();
    for (int i = 0; i < children; i++) {
      parents.add(Relative.child(chance.of(0.52), chance.between(0, Math.max(0, Math.min(19, youngest - 21)))));
    }
    return parents;
  }

  private List<Relative> threeGenerations() {
    List<Relative> family = withChildren(couple(chance.between(28, 45)), chance.weighted(0.5, 0.42, 0.08) + 1);
    Relative head = family.get(0);
    int age = Math.min(OLDEST, head.age() + chance.between(20, 32));
    boolean both = chance.of(0.58);
    if (both || chance.of(0.4)) {
      family.add(new Relative("之父", true, age, head.man(), false));
    }
    if (both || family.size() == 2 || chance.of(0.7)) {
      family.add(new Relative("之母", false, Math.max(head.age() + 18, age - chance.between(0, 5)), false, false));
    }
    return family;
  }

  private List<Relative> leftBehind() {
    List<Relative> family = couple(chance.between(52, 72));
    int children = chance.weighted(0.7, 0.3) + 1;
    for (int i = 0; i < children; i++) {
      family.add(Relative.grandchild(chance.of(0.52), chance.between(1, 15)));
    }
    return family;
  }

  private List<Relative> withGrown(List<Relative> parents) {
    int youngest = parents.stream().mapToInt(Relative::age).min().orElseThrow();
    int grown = chance.weighted(0.7, 0.3) + 1;
    for (int i = 0; i < grown; i++) {
      parents.add(Relative.child(chance.of(0.62), chance.between(18, Math.max(18, Math.min(35, youngest - 21)))));
    }
    return parents;
  }
}
