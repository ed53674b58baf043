package org.bangfu.households.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bangfu.households.Health;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.Labour;
import org.bangfu.households.Risk;

/**
 * How a register file writes the fixed words of the domain; the first spelling is the one the product writes.
 *
 * @param <T> the word's type
 */
public final class Spellings<T> {

  public static final Spellings<HouseholdType> TYPE = new Spellings<HouseholdType>()
      .with(HouseholdType.LIFTED, "脱贫户", "已脱贫户", "LIFTED")
      .with(HouseholdType.ORDINARY, "一般农户", "一般户", "ORDINARY");

  public static final Spellings<Health> HEALTH = new Spellings<Health>()
      .with(Health.HEALTHY, "健康", "HEALTHY")
      .with(Health.CHRONIC, "长期慢性病", "慢性病", "CHRONIC")
      .with(Health.MAJOR_DISEASE, "患有大病", "大病", "MAJOR_DISEASE")
      .with(Health.DISABLED, "残疾", "DISABLED");

  public static final Spellings<Labour> LABOUR = new Spellings<Labour>()
      .with(Labour.ORDINARY, "普通劳动力", "ORDINARY")
      .with(Labour.SKILLED, "技能劳动力", "SKILLED")
      .with(Labour.WEAK, "弱劳动力或半劳动力", "弱劳动力", "半劳动力", "WEAK")
      .with(Labour.LOST, "丧失劳动能力", "丧失劳动力", "LOST")
      .with(Labour.NONE, "无劳动能力", "无劳动力", "NONE");

  public static final Spellings<Risk> RISK = new Spellings<Risk>()
      .with(Risk.ILLNESS, "因病", "ILLNESS")
      .with(Risk.SCHOOLING, "因学", "SCHOOLING")
      .with(Risk.DISABILITY, "因残", "DISABILITY")
      .with(Risk.NATURAL_DISASTER, "因自然灾害", "因灾", "NATURAL_DISASTER")
      .with(Risk.ACCIDENT, "因意外事故", "ACCIDENT")
      .with(Risk.FAILED_VENTURE, "因产业项目失败", "FAILED_VENTURE")
      .with(Risk.UNSTABLE_JOB, "因务工就业不稳", "UNSTABLE_JOB")
      .with(Risk.LACK_OF_LABOUR, "缺劳动力", "缺劳力", "LACK_OF_LABOUR")
      .with(Risk.UNSAFE_HOUSING, "住房不安全", "UNSAFE_HOUSING")
      .with(Risk.UNSAFE_WATER, "饮水不安全", "UNSAFE_WATER")
      .with(Risk.OTHER, "其他", "OTHER");

  public static final Spellings<Boolean> YES_NO = new Spellings<Boolean>()
      .with(true, "是", "有", "已参加", "参加", "Y", "1")
      .with(false, "否", "无", "未参加", "N", "0");

  private final Map<String, T> read = new LinkedHashMap<>();
  private final Map<T, String> written = new LinkedHashMap<>();

  private Spellings() {
  }

  private Spellings<T> with(T word, String first, String... others) {
    written.put(word, first);
    read.put(first, word);
    for (String other : others) {
      read.put(other, word);
    }
    return this;
  }

  public Optional<T> read(String text) {
    return Optional.ofNullable(read.get(text));
  }

  public String write(T word) {
    return written.get(word);
  }

  /** The spellings the product writes, for telling what is expected. */
  public String choices() {
    return String.join("、", written.values());
  }
}
