package org.bangfu.identification.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.database.Columns;
import org.bangfu.identification.Comparisons;
import org.bangfu.notices.Objection.Finding;
import org.bangfu.privacy.SealedText;
import org.bangfu.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComparisons implements Comparisons {

  private static final String TABLE = "identification_hit";
  private static final String SEPARATOR = "\u0000";

  private final JdbcClient jdbc;
  private final SealedText sealed;
  private final Clock clock;

  JdbcComparisons(JdbcClient jdbc, SealedText sealed, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.clock = clock;
  }

  @Override
  public void answer(String caseNo, String department, LocalDate comparedOn, List<Finding> findings, long staffId) {
    long comparison = jdbc.sql("""
            insert into identification_comparison (case_no, department, compared_on, hits, staff_id, at)
            values (:case, :department, :on, :hits, :staff, :at) returning id""")
        .param("case", caseNo).param("department", department).param("on", comparedOn)
        .param("hits", findings.size()).param("staff", staffId).param("at", Columns.time(clock.instant()))
        .query(Long.class).single();
    findings.forEach(finding -> add(comparison, finding));
  }

  private void add(long comparison, Finding finding) {
    long id = Columns.nextId(jdbc, TABLE);
    jdbc.sql("insert into identification_hit (id, comparison_id, kind, content) values (:id, :comparison, :kind, :text)")
        .param("id", id).param("comparison", comparison).param("kind", finding.kind())
        .param("text", sealed.seal(finding.member() + SEPARATOR + finding.detail(), TABLE, "content", id))
        .update();
  }

  @Override
  public void explain(String caseNo, long hitId, String judgement, String explanation, long staffId) {
    int changed = jdbc.sql("""
            update identification_hit h
            set judgement = :judgement, explanation = :text, explained_by = :staff, explained_at = :at
            from identification_comparison c
            where c.id = h.comparison_id and c.case_no = :case and h.id = :id""")
        .param("judgement", judgement).param("text", sealed.seal(explanation, TABLE, "explanation", hitId))
        .param("staff", staffId).param("at", Columns.time(clock.instant())).param("case", caseNo).param("id", hitId)
        .update();
    if (changed == 0) {
      throw new NotFoundException();
    }
  }

  @Override
  public List<Hit> hits(String caseNo) {
    return jdbc.sql("""
            select h.id, c.department, h.kind, h.content, h.judgement, h.explanation
            from (select distinct on (department) id, department from identification_comparison
                  where case_no = :case order by department, id desc) c
            join identification_hit h on h.comparison_id = c.id
            order by c.department, h.id""")
        .param("case", caseNo).query(this::read).list();
  }

  @Override
  public int answers(String caseNo) {
    return jdbc.sql("select count(distinct department) from identification_comparison where case_no = :case")
        .param("case", caseNo).query(Integer.class).single();
  }

  private Hit read(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    String[] content = sealed.open(row.getBytes("content"), TABLE, "content", id).split(SEPARATOR, 2);
    return new Hit(id, row.getString("department"), new Finding(row.getString("kind"), content[0], content[1]),
        row.getString("judgement"), sealed.openOptional(row.getBytes("explanation"), TABLE, "explanation", id));
  }
}
