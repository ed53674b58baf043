package org.bangfu.households.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.bangfu.households.Category;
import org.bangfu.households.Health;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.Labour;
import org.bangfu.households.Member;
import org.bangfu.households.Risk;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Rows of the register's tables as records. */
final class Columns {

  private Columns() {
  }

  static Household household(ResultSet row, int number) throws SQLException {
    return new Household(row.getLong("id"), row.getString("household_no"), new AreaCode(row.getString("area")),
        row.getString("natural_group"), row.getString("head_name"), HouseholdType.valueOf(row.getString("type")),
        row.getString("address"), row.getString("phone_masked"), row.getString("bank_masked"),
        row.getBoolean("relocated"), category(row.getString("category")), row.getBoolean("safety_net"),
        risks(row.getArray("risks")), row.getInt("size"), row.getInt("version"));
  }

  static Member member(ResultSet row, String idMasked) throws SQLException {
    return new Member(row.getLong("id"), row.getLong("household_id"), row.getString("name"), idMasked,
        row.getString("sex"), row.getObject("birth_date", LocalDate.class), row.getString("relation"),
        row.getString("ethnicity"), row.getString("education"), row.getString("school_status"),
        Health.valueOf(row.getString("health")), row.getString("disability_category"),
        row.getObject("disability_level", Integer.class), Labour.valueOf(row.getString("labour")),
        row.getString("work_place"), row.getInt("work_months"), row.getBoolean("medical_insurance"),
        row.getBoolean("pension"), row.getString("relief"), row.getObject("joined_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class), row.getString("left_why"));
  }

  static @Nullable Category category(@Nullable String word) {
    return word == null ? null : Category.valueOf(word);
  }

  static Set<Risk> risks(Array array) throws SQLException {
    Set<Risk> risks = EnumSet.noneOf(Risk.class);
    for (String word : (String[]) array.getArray()) {
      risks.add(Risk.valueOf(word));
    }
    return risks;
  }

  static String[] words(Collection<Risk> risks) {
    return risks.stream().sorted().map(Risk::name).toArray(String[]::new);
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
