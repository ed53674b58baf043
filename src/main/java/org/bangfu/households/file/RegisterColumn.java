package org.bangfu.households.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bangfu.households.IncomeLine;
import org.jspecify.annotations.Nullable;

/** Columns of the register file with their headings; order in a file is free (docs/register-file.md). */
public enum RegisterColumn {
  HOUSEHOLD_NO(Part.KEY, true, 40, "户编号"),
  VILLAGE(Part.HOUSEHOLD, true, 12, "村代码", "行政村代码"),
  NATURAL_GROUP(Part.HOUSEHOLD, false, 60, "组", "村民小组", "自然组"),
  TYPE(Part.HOUSEHOLD, true, 20, "户类型"),
  ADDRESS(Part.HOUSEHOLD, false, 200, "住址", "家庭住址", "地址"),
  PHONE(Part.HOUSEHOLD, false, 20, "联系电话", "电话"),
  BANK(Part.HOUSEHOLD, false, 40, "银行账号", "银行卡号"),
  RELOCATED(Part.HOUSEHOLD, false, 4, "易地搬迁", "是否易地搬迁"),
  SAFETY_NET(Part.HOUSEHOLD, false, 4, "整户无劳动能力兜底", "兜底"),
  RISKS(Part.HOUSEHOLD, false, 100, "风险", "返贫风险"),
  NAME(Part.MEMBER, true, 50, "姓名"),
  ID_NUMBER(Part.MEMBER, true, 40, "身份证号", "身份证号码", "证件号码"),
  RELATION(Part.MEMBER, true, 20, "与户主关系", "关系"),
  ETHNICITY(Part.MEMBER, false, 20, "民族"),
  EDUCATION(Part.MEMBER, false, 20, "文化程度"),
  SCHOOL_STATUS(Part.MEMBER, false, 20, "在校状况", "在校生状况"),
  HEALTH(Part.MEMBER, true, 20, "健康状况"),
  DISABILITY(Part.MEMBER, false, 20, "残疾类别"),
  DISABILITY_LEVEL(Part.MEMBER, false, 10, "残疾等级"),
  CERTIFICATE(Part.MEMBER, false, 30, "残疾证号"),
  LABOUR(Part.MEMBER, true, 20, "劳动能力", "劳动技能"),
  WORK_PLACE(Part.MEMBER, false, 200, "务工地点", "务工地区"),
  WORK_MONTHS(Part.MEMBER, false, 4, "务工月数", "务工时间"),
  MEDICAL_INSURANCE(Part.MEMBER, false, 4, "医疗保险", "是否参加医疗保险"),
  PENSION(Part.MEMBER, false, 4, "养老保险", "是否参加养老保险"),
  RELIEF(Part.MEMBER, false, 20, "低保特困"),
  JOINED_ON(Part.MEMBER, false, 20, "加入日期"),
  JOINED_WHY(Part.MEMBER, false, 20, "加入原因"),
  LEFT_ON(Part.MEMBER, false, 20, "离开日期"),
  LEFT_WHY(Part.MEMBER, false, 20, "离开原因"),
  INCOME_FROM(Part.HOUSEHOLD, false, 20, "收入起月", "收入起始月份"),
  WAGE_MIGRANT(IncomeLine.WAGE_MIGRANT, "务工收入"),
  WAGE_PUBLIC_POST(IncomeLine.WAGE_PUBLIC_POST, "公益岗位收入"),
  WAGE_PICKING(IncomeLine.WAGE_PICKING, "采摘收入"),
  OPERATING_CROPS(IncomeLine.OPERATING_CROPS, "种植收入"),
  OPERATING_LIVESTOCK(IncomeLine.OPERATING_LIVESTOCK, "养殖收入"),
  OPERATING_FORESTRY(IncomeLine.OPERATING_FORESTRY, "林果收入"),
  OPERATING_OTHER(IncomeLine.OPERATING_OTHER, "其他经营收入"),
  COST_CROPS(IncomeLine.COST_CROPS, "种植支出"),
  COST_LIVESTOCK(IncomeLine.COST_LIVESTOCK, "养殖支出"),
  COST_FORESTRY(IncomeLine.COST_FORESTRY, "林果支出"),
  COST_OTHER(IncomeLine.COST_OTHER, "其他经营支出"),
  PROPERTY_DIVIDEND(IncomeLine.PROPERTY_DIVIDEND, "资产收益分红"),
  PROPERTY_LAND(IncomeLine.PROPERTY_LAND, "土地流转收入"),
  PROPERTY_OTHER(IncomeLine.PROPERTY_OTHER, "其他财产性收入"),
  TRANSFER_PENSION(IncomeLine.TRANSFER_PENSION, "养老金"),
  TRANSFER_MINIMUM_LIVING(IncomeLine.TRANSFER_MINIMUM_LIVING, "低保金"),
  TRANSFER_EXTREME_POVERTY(IncomeLine.TRANSFER_EXTREME_POVERTY, "特困供养金"),
  TRANSFER_ECOLOGY(IncomeLine.TRANSFER_ECOLOGY, "生态补偿金"),
  TRANSFER_FAMILY_PLANNING(IncomeLine.TRANSFER_FAMILY_PLANNING, "计划生育金"),
  TRANSFER_DISABILITY(IncomeLine.TRANSFER_DISABILITY, "残疾补贴"),
  TRANSFER_EDUCATION(IncomeLine.TRANSFER_EDUCATION, "教育补助"),
  TRANSFER_SUPPORT(IncomeLine.TRANSFER_SUPPORT, "赡养金"),
  TRANSFER_LAND_SUBSIDY(IncomeLine.TRANSFER_LAND_SUBSIDY, "地力补贴"),
  TRANSFER_OLD_AGE(IncomeLine.TRANSFER_OLD_AGE, "高龄补贴"),
  TRANSFER_OTHER(IncomeLine.TRANSFER_OTHER, "其他转移性收入"),
  CLAIMS_RECEIVED(IncomeLine.CLAIMS_RECEIVED, "理赔"),
  EXPENSE_MEDICAL(IncomeLine.EXPENSE_MEDICAL, "医疗自付"),
  EXPENSE_SCHOOLING(IncomeLine.EXPENSE_SCHOOLING, "上学自付"),
  EXPENSE_DISASTER(IncomeLine.EXPENSE_DISASTER, "灾害支出"),
  EXPENSE_ACCIDENT(IncomeLine.EXPENSE_ACCIDENT, "意外事故支出");

  /** Whom a column describes; what describes the household stands on the head's row. */
  public enum Part { KEY, HOUSEHOLD, MEMBER }

  private static final Map<String, RegisterColumn> BY_HEADING = new HashMap<>();

  static {
    for (RegisterColumn column : values()) {
      column.headings.forEach(heading -> BY_HEADING.put(heading, column));
    }
  }

  private final Part part;
  private final boolean required;
  private final int longest;
  private final @Nullable IncomeLine line;
  private final List<String> headings;

  RegisterColumn(Part part, boolean required, int longest, String... headings) {
    this.part = part;
    this.required = required;
    this.longest = longest;
    this.line = null;
    this.headings = List.of(headings);
  }

  RegisterColumn(IncomeLine line, String heading) {
    part = Part.HOUSEHOLD;
    required = false;
    longest = 40;
    this.line = line;
    headings = List.of(heading);
  }

  public Part part() {
    return part;
  }

  /** Whether a file without this column is refused. */
  public boolean required() {
    return required;
  }

  /** Letters a value may have at most. */
  public int longest() {
    return longest;
  }

  /** The worksheet line this column fills, if it is one. */
  public Optional<IncomeLine> line() {
    return Optional.ofNullable(line);
  }

  /** The heading the product writes. */
  public String heading() {
    return headings.get(0);
  }

  /** Finds the column by heading; blanks, stars of required columns and remarks in brackets are overlooked. */
  public static Optional<RegisterColumn> ofHeading(String text) {
    String plain = text.replaceAll("[\\s\\u3000\\u00a0*＊\\ufeff]", "").replaceAll("[（(].*[）)]$", "");
    RegisterColumn found = BY_HEADING.get(plain);
    if (found != null) {
      return Optional.of(found);
    }
    String word = plain.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.name().equals(word)).findFirst();
  }
}
