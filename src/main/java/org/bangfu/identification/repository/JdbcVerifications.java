package org.bangfu.identification.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.database.Columns;
import org.bangfu.households.Risk;
import org.bangfu.identification.Verifications;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVerifications implements Verifications {

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcVerifications(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Verification done, long staffId) {
    jdbc.sql("""
            insert into identification_verification (case_no, visited_on, verifiers, heads, net_per_head,
              reference_per_head, problems, risks, disaster_kind, continues, staff_id, at)
            values (:case, :visited, :verifiers, :heads, :net, :reference, cast(:problems as varchar[]),
              cast(:risks as varchar[]), :disaster, :continues, :staff, :at)""")
        .param("case", caseNo).param("visited", done.visitedOn()).param("verifiers", done.verifiers())
        .param("heads", done.heads()).param("net", done.netPerHead()).param("reference", done.referencePerHead())
        .param("problems", done.problems().stream().sorted().toArray(String[]::new))
        .param("risks", Columns.words(done.risks())).param("disaster", done.disasterKind())
        .param("continues", done.continues()).param("staff", staffId).param("at", Columns.time(clock.instant()))
        .update();
  }

  @Override
  public Optional<Verification> latest(String caseNo) {
    return jdbc.sql("select * from identification_verification where case_no = :case order by id desc limit 1")
        .param("case", caseNo).query(JdbcVerifications::read).optional();
  }

  @Override
  public void authorise(String caseNo, Authorisation authorisation, long staffId) {
    jdbc.sql("""
            insert into identification_authorisation (case_no, document_id, signed_on, staff_id, at)
            values (:case, :document, :signed, :staff, :at)""")
        .param("case", caseNo).param("document", authorisation.documentId()).param("signed", authorisation.signedOn())
        .param("staff", staffId).param("at", Columns.time(clock.instant()))
        .update();
  }

  @Override
  public Optional<Authorisation> authorisation(String caseNo) {
    return jdbc.sql("""
            select document_id, signed_on from identification_authorisation
            where case_no = :case order by id desc limit 1""")
        .param("case", caseNo)
        .query((row, number) -> new Authorisation(row.getString("document_id"),
            row.getObject("signed_on", LocalDate.class)))
        .optional();
  }

  private static Verification read(ResultSet row, int number) throws SQLException {
    Set<Risk> risks = Columns.words(row.getArray("risks")).stream().map(Risk::valueOf).collect(Collectors.toSet());
    return new Verification(row.getObject("visited_on", LocalDate.class), row.getInt("verifiers"), row.getInt("heads"),
        row.getBigDecimal("net_per_head"), row.getBigDecimal("reference_per_head"),
        Set.copyOf(Columns.words(row.getArray("problems"))), risks, row.getString("disaster_kind"),
        row.getBoolean("continues"));
  }
}
