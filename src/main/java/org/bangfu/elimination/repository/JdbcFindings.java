package org.bangfu.elimination.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.database.Columns;
import org.bangfu.elimination.Findings;
import org.bangfu.households.Risk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindings implements Findings {

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcFindings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Found found, long staffId) {
    jdbc.sql("""
            insert into elimination_finding (case_no, stage, found_on, people, net_per_head, reference_per_head,
              problems, solved, continues, staff_id, at)
            values (:case, :stage, :on, :people, :net, :reference, cast(:problems as varchar[]),
              cast(:solved as varchar[]), :continues, :staff, :at)""")
        .param("case", caseNo).param("stage", found.stage().name()).param("on", found.on())
        .param("people", found.people()).param("net", found.netPerHead()).param("reference", found.referencePerHead())
        .param("problems", found.problems().stream().sorted().toArray(String[]::new))
        .param("solved", Columns.words(found.solved())).param("continues", found.continues())
        .param("staff", staffId).param("at", Columns.time(clock.instant()))
        .update();
  }

  @Override
  public Optional<Found> latest(String caseNo) {
    return jdbc.sql("select * from elimination_finding where case_no = :case order by id desc limit 1")
        .param("case", caseNo).query(JdbcFindings::read).optional();
  }

  private static Found read(ResultSet row, int number) throws SQLException {
    Set<Risk> solved = Columns.words(row.getArray("solved")).stream().map(Risk::valueOf).collect(Collectors.toSet());
    return new Found(Stage.valueOf(row.getString("stage")), row.getObject("found_on", LocalDate.class),
        row.getInt("people"), row.getBigDecimal("net_per_head"), row.getBigDecimal("reference_per_head"),
        Set.copyOf(Columns.words(row.getArray("problems"))), solved, row.getBoolean("continues"));
  }
}
