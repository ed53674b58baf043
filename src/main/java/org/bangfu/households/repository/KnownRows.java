package org.bangfu.households.repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.intake.KnownHousehold;
import org.bangfu.households.intake.KnownPerson;
import org.bangfu.households.intake.KnownWorksheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of the households of a chunk, each column as text, to be compared with a file. */
@Component
class KnownRows {

  private final JdbcClient jdbc;

  KnownRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, KnownHousehold> households(Collection<String> householdNos) {
    Map<String, KnownHousehold> found = new HashMap<>();
    jdbc.sql("""
            select id, household_no, source_print::text as print, area, natural_group, head_name, type, address,
              phone_index::text as phone_index, phone_masked, bank_index::text as bank_index, bank_masked,
              relocated::text as relocated, safety_net::text as safety_net, risks::text as risks
            from household where household_no = any(:numbers)""")
        .param("numbers", householdNos.toArray(String[]::new))
        .query((ResultSet row) -> {
          found.put(row.getString("household_no"),
              new KnownHousehold(row.getLong("id"), row.getString("print"), facts(row, 4)));
        });
    return found;
  }

  List<KnownPerson> persons(Collection<Long> householdIds) {
    return jdbc.sql("""
            select id, household_id, id_index::text as idx, name, sex, birth_date::text as birth_date, relation,
              ethnicity, education, school_status, health, disability_category,
              disability_level::text as disability_level, certificate_index::text as certificate_index, labour,
              work_place, work_months::text as work_months, medical_insurance::text as medical_insurance,
              pension::text as pension, relief, joined_on::text as joined_on, joined_why, left_on::text as left_on,
              left_why
            from household_member where household_id = any(:ids)
            order by household_id, left_on desc nulls first, id desc""")
        .param("ids", householdIds.toArray(Long[]::new))
        .query((row, number) -> new KnownPerson(row.getLong("id"), row.getLong("household_id"), row.getString("idx"),
            facts(row, 4)))
        .list();
  }

  List<KnownWorksheet> worksheets(Collection<Long> householdIds) {
    Map<Long, Map<IncomeLine, BigDecimal>> lines = new LinkedHashMap<>();
    Map<Long, KnownWorksheet> found = new LinkedHashMap<>();
    jdbc.sql("""
            select w.id, w.household_id, w.window_from, w.heads, l.line, l.amount
            from income_worksheet w left join income_line l on l.worksheet_id = w.id
            where w.household_id = any(:ids) and w.case_no is null""")
        .param("ids", householdIds.toArray(Long[]::new))
        .query((ResultSet row) -> {
          Map<IncomeLine, BigDecimal> known =
              lines.computeIfAbsent(row.getLong("id"), id -> new EnumMap<>(IncomeLine.class));
          if (row.getString("line") != null) {
            known.put(IncomeLine.valueOf(row.getString("line")), row.getBigDecimal("amount"));
          }
          found.put(row.getLong("id"), new KnownWorksheet(row.getLong("id"), row.getLong("household_id"),
              new IncomeWorksheet(YearMonth.from(row.getObject("window_from", LocalDate.class)), row.getInt("heads"),
                  known)));
        });
    return List.copyOf(found.values());
  }

  /** The columns from the given place on, by name; absent ones null. */
  private static Map<String, String> facts(ResultSet row, int from) throws SQLException {
    Map<String, String> facts = new HashMap<>();
    for (int i = from; i <= row.getMetaData().getColumnCount(); i++) {
      facts.put(row.getMetaData().getColumnLabel(i), row.getString(i));
    }
    return facts;
  }
}
