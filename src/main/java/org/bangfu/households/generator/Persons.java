package org.bangfu.households.generator;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.households.Health;
import org.bangfu.households.Labour;

/** Gives the members of a family their names, numbers, schooling, health and work. */
final class Persons {

  private static final List<String> DISABILITIES = List.of("肢体", "肢体", "肢体", "视力", "听力", "智力", "精神", "言语", "多重");
  private static final List<String> PLACES = List.of("县内", "县内", "重庆主城区", "重庆主城区", "广东省", "浙江省", "江苏省", "四川省",
      "福建省", "陕西省");
  private static final int GROWN = 16;
  private static final int OLD = 60;
  private static final int VERY_OLD = 70;

  private final Chance chance;
  private final Names names;
  private final IdNumbers numbers;
  private final LocalDate today;

  Persons(Chance chance, IdNumbers numbers, LocalDate today) {
    this.chance = chance;
    this.names = new Names(chance);
    this.numbers = numbers;
    this.today = today;
  }

  /** @param place first six digits of the county */
  List<MadePerson> of(List<Relative> family, String place) {
    String familyName = names.family();
    String shared = names.shared(family.stream().anyMatch(relative -> relative.age() < GROWN));
    String ethnicity = List.of("汉族", "土家族", "苗族").get(chance.weighted(0.94, 0.04, 0.02));
    return family.stream().map(relative -> person(relative, familyName, shared,
        relative.ofHouse() || chance.of(0.8) ? ethnicity : "汉族", place)).toList();
  }

  private MadePerson person(Relative relative, String familyName, String shared, String ethnicity, String place) {
    LocalDate born = today.minusYears(relative.age()).minusDays(chance.between(0, 364));
    String name = (relative.ofHouse() ? familyName : names.family())
        + names.given(relative.man(), born.getYear(), relative.child() ? shared : "");
    String from = relative.ofHouse() || chance.of(0.8) ? place : Integer.toString(Integer.parseInt(place) + 1);
    Health health = health(relative.age());
    int level = health == Health.DISABLED ? chance.weighted(0.15, 0.25, 0.3, 0.3) + 1 : 0;
    Labour labour = labour(relative.age(), health, level);
    boolean away = labour == Labour.ORDINARY || labour == Labour.SKILLED;
    int months = away && relative.age() < OLD + 4 && chance.of(0.72) ? chance.between(3, 12) : 0;
    return new MadePerson(relative, name, numbers.next(from, born, relative.man()), ethnicity,
        education(relative.age()), school(relative.age()), health, level > 0 ? chance.one(DISABILITIES) : "", level,
        labour, months > 0 ? chance.one(PLACES) : "", months, chance.of(0.985),
        relative.age() >= OLD || relative.age() > GROWN && chance.of(0.8));
  }

  private Health health(int age) {
    if (age < GROWN) {
      return chance.of(0.012) ? Health.DISABLED : chance.of(0.01) ? Health.CHRONIC : Health.HEALTHY;
    }
    double years = Math.min(1, age / 90.0);
    return List.of(Health.MAJOR_DISEASE, Health.DISABLED, Health.CHRONIC, Health.HEALTHY)
        .get(chance.weighted(0.03 * years, 0.09 * years, 0.45 * years * years, 1));
  }

  private Labour labour(int age, Health health, int level) {
    if (age < GROWN) {
      return Labour.NONE;
    }
    if (health == Health.DISABLED && level <= 2) {
      return Labour.LOST;
    }
    if (age >= VERY_OLD) {
      return chance.of(0.3) ? Labour.WEAK : Labour.NONE;
    }
    if (age >= OLD || health == Health.DISABLED || health == Health.MAJOR_DISEASE) {
      return Labour.WEAK;
    }
    return age > 18 && chance.of(0.08) ? Labour.SKILLED : Labour.ORDINARY;
  }

  private String education(int age) {
    if (age < 7) {
      return "";
    }
    if (age < 13) {
      return "小学";
    }
    if (age < 16) {
      return "初中";
    }
    int place = age > 55 ? chance.weighted(0.22, 0.56, 0.19, 0.03)
        : chance.weighted(0.02, 0.18, 0.5, 0.2, 0.06, 0.04);
    return List.of("文盲或半文盲", "小学", "初中", "高中", "大专", "本科及以上").get(place);
  }

  private String school(int age) {
    if (age < 3) {
      return "学龄前儿童";
    }
    if (age < 7) {
      return "学前教育";
    }
    if (age < 13) {
      return "小学";
    }
    if (age < 16) {
      return "初中";
    }
    if (age < 19) {
      return List.of("普通高中", "中职", "非在校生").get(chance.weighted(0.55, 0.33, 0.12));
    }
    return age < 23 ? List.of("高职高专", "本科", "非在校生").get(chance.weighted(0.22, 0.16, 0.62)) : "非在校生";
  }
}
