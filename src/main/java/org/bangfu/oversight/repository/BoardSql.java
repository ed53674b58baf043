package org.bangfu.oversight.repository;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.calendar.DueState;
import org.bangfu.database.Columns;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardStore.Query;
import org.bangfu.oversight.Holder;
import org.bangfu.oversight.Level;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.SqlCondition;

/**
 * The conditions of the board, written once for counts and rows, so that a number and what it opens cannot differ. A task
 * of several groups counts by the first of them.
 */
class BoardSql {

  private static final String ONCE = " and not exists (select 1 from inbox_task o"
      + " where o.task_id = t.task_id and o.group_id < t.group_id)";
  /** Notes and what supervisors do move nothing. */
  private static final String STILL = " and t.created < :still and not exists (select 1 from timeline_entry e"
      + " where e.case_no = t.case_no and e.kind <> 'NOTE' and e.at >= :still)";
  private static final String CONTACT = "^contact:[0-9]{1,18}$";

  /** The unit whose work it is, claimed or not; a contact's is the township's. */
  private static final String WORK = "case when t.group_id ~ '" + CONTACT
      + "' then 'township:' || left(t.area, 9) || '000' else t.group_id end";

  private final Query query;
  private final Map<String, Object> parameters = new HashMap<>();

  BoardSql(Query query) {
    this.query = query;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** The contact of a task addressed to one, else null. */
  static String contact(String table) {
    return "case when " + table + ".group_id ~ '" + CONTACT + "' then substr(" + table + ".group_id, 9)::bigint end";
  }

  /** Tasks of the place looked at, whatever step or state. */
  String place() {
    BoardFilter filter = query.filter();
    StringBuilder sql = new StringBuilder("t.area is not null and ").append(add(query.reach()));
    if (filter.area() != null) {
      AreaRange range = filter.area().range();
      sql.append(" and t.area >= :areaLow and t.area < :areaHigh");
      parameters.put("areaLow", range.low());
      parameters.put("areaHigh", range.high());
    }
    if (filter.household() != null) {
      sql.append(" and t.household_id = :household");
      parameters.put("household", filter.household());
    }
    if (filter.holder() != null) {
      sql.append(holder(filter.holder()));
    }
    if (filter.raised()) {
      sql.append(" and exists (select 1 from oversight_escalation r where r.task_id = t.task_id"
          + " and r.raised_to = any(:levels))");
      parameters.put("levels", query.levels().stream().map(Enum::name).toArray(String[]::new));
    }
    if (query.still() != null) {
      sql.append(STILL);
      parameters.put("still", Columns.time(query.still()));
    }
    return sql.append(ONCE).toString();
  }

  /** The process and step asked for. */
  String step() {
    BoardFilter filter = query.filter();
    StringBuilder sql = new StringBuilder("true");
    if (filter.process() != null) {
      sql.append(" and t.process = :process");
      parameters.put("process", filter.process());
    }
    if (filter.step() != null) {
      sql.append(" and t.task_key = :step");
      parameters.put("step", filter.step());
    }
    return sql.toString();
  }

  /** The state asked for. */
  String due() {
    DueState state = query.filter().due();
    return state == null ? "true" : state(state);
  }

  String state(DueState state) {
    return add(query.window().where(state, "t.due"));
  }

  /** What the parts of a level are told apart by. */
  static String part(Level level) {
    return switch (level) {
      case TOWNSHIPS -> "left(t.area, 9) || '000'";
      case VILLAGES -> "t.area";
      case HOLDERS -> "case when t.assignee is not null then 'person.' || t.assignee when t.group_id ~ '" + CONTACT
          + "' then 'person.' || substr(t.group_id, 9) else 'unit.' || t.group_id end";
      case HOUSEHOLDS -> "t.household_id::text";
      case UNITS -> "'work.' || " + WORK;
      case NOTHING -> "null::text";
    };
  }

  private String holder(Holder holder) {
    if (holder.kind() == Holder.Kind.UNIT) {
      parameters.put("holderGroup", holder.key());
      return " and t.assignee is null and t.group_id = :holderGroup";
    }
    if (holder.kind() == Holder.Kind.WORK) {
      parameters.put("holderGroup", holder.key());
      return " and " + WORK + " = :holderGroup";
    }
    parameters.put("holder", holder.staffId());
    if (holder.kind() == Holder.Kind.PERSON) {
      parameters.put("holderGroup", "contact:" + holder.staffId());
      return " and (t.assignee = :holder or (t.assignee is null and t.group_id = :holderGroup))";
    }
    parameters.put("holderGroups", query.groups().toArray(String[]::new));
    return " and (t.assignee = :holder or t.assignee is null) and exists (select 1 from inbox_task g"
        + " where g.task_id = t.task_id and g.group_id = any(:holderGroups))";
  }

  private String add(SqlCondition condition) {
    parameters.putAll(condition.parameters());
    return condition.sql();
  }
}
