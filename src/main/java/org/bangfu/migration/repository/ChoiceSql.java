package org.bangfu.migration.repository;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bangfu.migration.CaseChoice;
import org.bangfu.migration.Courses.Course;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** The running courses of a version as rows, beside their cases, cut down to those chosen and in reach. */
class ChoiceSql {

  private static final String STANDS = " and exists (select 1 from inbox_task t where t.case_no = c.case_no and t.task_key = :step)";

  private final Map<String, Object> parameters = new HashMap<>();
  private final String sql;

  ChoiceSql(List<Course> running, CaseChoice choice, SqlCondition reach) {
    parameters.putAll(reach.parameters());
    parameters.put("instances", texts(running, Course::instanceId));
    parameters.put("cases", texts(running, Course::caseNo));
    // A course without a case lies nowhere: it comes along only where nothing is chosen.
    parameters.put("caseless", choice.equals(CaseChoice.ALL));
    StringBuilder where = new StringBuilder("(%s or :caseless and c.case_no is null)".formatted(reach.sql()));
    AreaCode area = choice.area();
    if (area != null) {
      where.append(" and c.area >= :low and c.area < :high");
      parameters.put("low", area.range().low());
      parameters.put("high", area.range().high());
    }
    String step = choice.step();
    if (step != null) {
      where.append(STANDS);
      parameters.put("step", step);
    }
    if (!choice.caseNos().isEmpty()) {
      where.append(" and c.case_no = any(:listed)");
      parameters.put("listed", choice.caseNos().toArray(String[]::new));
    }
    sql = """
        from unnest(:instances::text[], :cases::text[]) r(instance_id, case_no)
        left join case_file c on c.case_no = r.case_no
        where %s""".formatted(where);
  }

  String from() {
    return sql;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  static String[] texts(List<Course> running, Function<Course, @Nullable String> value) {
    return running.stream().map(value).toArray(String[]::new);
  }
}
