package org.bangfu.tasks.repository;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaRange;
import org.bangfu.tasks.InboxFilter.View;
import org.bangfu.tasks.TaskRows.Query;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The text of an inbox query: one ordered index range a group, merged, so that a page costs the same at ten thousand
 * and at a million open tasks (inbox.md, Design).
 */
class InboxSql {

  private static final String KEY = " and (t.due, t.task_id) > (:afterDue, :afterTask)";
  private static final String ORDER = " order by t.due, t.task_id limit :limit";

  private static final String OF_CONTACT =
      "(t.group_id = 'contact:' || a.id and left(t.area, 9) = any(:townships))";

  private final Query query;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final String filter;

  InboxSql(Query query) {
    this.query = query;
    parameters.put("groups", query.groups().toArray(String[]::new));
    filter = filter();
  }

  /** Rows behind the key, each branch in order and cut at the limit. */
  String page() {
    return branches(KEY + filter + ORDER);
  }

  /** All rows, each branch cut at the limit. */
  String all() {
    return branches(filter + " limit :limit");
  }

  StatementSpec bind(StatementSpec statement) {
    return statement.params(parameters);
  }

  private String branches(String tail) {
    List<String> branches = new ArrayList<>();
    if (query.view() != View.MINE) {
      branches.add("select u.* from unnest(:groups) g(id) cross join lateral (select t.* from inbox_task t"
          + " where t.assignee is null and t.group_id = g.id" + tail + ") u");
    }
    if (query.view() != View.UNCLAIMED) {
      parameters.put("me", query.staffId());
      // One row a task: a person may hold several of its groups.
      branches.add("(select t.* from inbox_task t where t.assignee = :me and t.group_id = any(:groups)"
          + " and not exists (select 1 from inbox_task o where o.task_id = t.task_id and o.group_id < t.group_id"
          + " and o.group_id = any(:groups))" + tail + ")");
    }
    if (!query.instead().absents().isEmpty()) {
      branches.addAll(instead(tail));
    }
    return String.join(" union all ", branches);
  }

  /** A contact's rows that wait, rows the absent have in hand, and what was claimed of a contact's in their place. */
  private List<String> instead(String tail) {
    parameters.put("absents", query.instead().absents().toArray(Long[]::new));
    parameters.put("absentKinds", query.instead().kinds().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("townships", query.instead().townships().toArray(String[]::new));
    List<String> branches = new ArrayList<>();
    if (query.view() != View.MINE) {
      branches.add(perAbsent("t.assignee is null and " + OF_CONTACT, tail));
    }
    if (query.view() != View.UNCLAIMED) {
      branches.add(perAbsent("t.assignee = a.id and (t.group_id = any(:groups) or " + OF_CONTACT + ")", tail));
      branches.add(perAbsent("t.assignee = :me and t.instead_of is not null and " + OF_CONTACT, tail));
    }
    return branches;
  }

  private static String perAbsent(String condition, String tail) {
    return "(select i.* from unnest(:absents::bigint[], :absentKinds::text[]) a(id, kind) cross join lateral"
        + " (select t.* from inbox_task t where t.work_kind = a.kind and " + condition + tail + ") i)";
  }

  private String filter() {
    StringBuilder sql = new StringBuilder();
    AreaRange area = query.area();
    if (area != null) {
      sql.append(" and t.area >= :areaLow and t.area < :areaHigh");
      parameters.put("areaLow", area.low());
      parameters.put("areaHigh", area.high());
    }
    add(sql, " and t.process = :process", "process", query.process());
    add(sql, " and t.task_key = :step", "step", query.step());
    add(sql, " and t.due >= :dueFrom", "dueFrom", query.dueFrom() == null ? null : Timestamp.from(query.dueFrom()));
    add(sql, " and t.due < :dueBefore", "dueBefore",
        query.dueBefore() == null ? null : Timestamp.from(query.dueBefore()));
    // position() takes the text as it is: % and _ are letters like any other.
    add(sql, " and (position(:search in t.head_name) > 0 or position(upper(:search) in t.case_no) > 0)", "search",
        query.search());
    return sql.toString();
  }

  private void add(StringBuilder sql, String condition, String name, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.put(name, value);
    }
  }
}
