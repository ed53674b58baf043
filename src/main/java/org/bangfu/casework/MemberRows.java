package org.bangfu.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.households.Member;
import org.bangfu.households.Register;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.WordKind;
import org.springframework.stereotype.Component;

/** Members of a household as the tables of forms show them. */
@Component
public class MemberRows {

  private final Register register;
  private final RegisterWords words;
  private final Days days;
  private final CaseworkWords texts;

  MemberRows(Register register, RegisterWords words, Days days, CaseworkWords texts) {
    this.register = register;
    this.words = words;
    this.days = days;
    this.texts = texts;
  }

  /** For the village's visit. */
  public List<Map<String, Object>> described(long householdId) {
    return register.members(householdId).stream().map(this::described).toList();
  }

  private Map<String, Object> described(Member member) {
    return Map.of("name", member.name(), "relation", relation(member), "age", member.ageOn(days.today()),
        "health", texts.word("health", member.health()), "labour", texts.word("labour", member.labour()));
  }

  private String relation(Member member) {
    return words.label(WordKind.RELATION, member.relation(), Locale.SIMPLIFIED_CHINESE);
  }

  /** For a department: who may be looked up, and nothing of their health or work. */
  public List<Map<String, Object>> named(long householdId) {
    return register.members(householdId).stream()
        .map(member -> Map.<String, Object>of("name", member.name(), "idMasked", member.idMasked(),
            "relation", relation(member)))
        .toList();
  }

  /** The choices of a hit's member. */
  public List<Map<String, String>> choices(long householdId) {
    return register.members(householdId).stream().map(Member::name).distinct()
        .map(name -> Map.of("label", name, "value", name)).toList();
  }
}
