package org.bangfu.assistance.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.green.Disaster;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.GreenChannelStore;
import org.bangfu.database.Columns;
import org.bangfu.households.Risk;
import org.bangfu.privacy.SealedText;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGreenChannels implements GreenChannelStore {

  private static final String TABLE = "green_channel";

  private final JdbcClient jdbc;
  private final SealedText sealed;

  JdbcGreenChannels(JdbcClient jdbc, SealedText sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  @Override
  public void lock(long householdId) {
    jdbc.sql("select id from household where id = :id for update").param("id", householdId).query(Long.class).list();
  }

  @Override
  public void begin(GreenChannel channel) {
    // The share lock has a closing of the five steps wait until it can see the channel.
    boolean open = jdbc.sql("select case_no from case_file where case_no = :case and state = 'OPEN' for share")
        .param("case", channel.identificationCase()).query(String.class).optional().isPresent();
    if (!open) {
      throw new RowVersionConflict();
    }
    Emergency emergency = channel.emergency();
    jdbc.sql("""
            insert into green_channel (case_no, household_id, risk, disaster, event_on, content, identification_case,
              started_on, due_on)
            values (:case, :household, :risk, :disaster, :event, :content, :identification, :started, :due)""")
        .param("case", channel.caseNo()).param("household", channel.householdId())
        .param("risk", emergency.risk().name())
        .param("disaster", emergency.disaster() == null ? null : emergency.disaster().name())
        .param("event", emergency.day())
        .param("content", sealed.seal(emergency.description(), TABLE, "content", channel.caseNo()))
        .param("identification", channel.identificationCase()).param("started", channel.startedOn())
        .param("due", channel.dueOn()).update();
  }

  @Override
  public GreenChannel require(String caseNo) {
    return jdbc.sql("select * from green_channel where case_no = :case").param("case", caseNo)
        .query(this::channel).optional().orElseThrow(NotFoundException::new);
  }

  @Override
  public List<GreenChannel> ofHousehold(long householdId) {
    return jdbc.sql("select * from green_channel where household_id = :household order by started_on desc, case_no desc")
        .param("household", householdId).query(this::channel).list();
  }

  @Override
  public Optional<GreenChannel> openOf(long householdId) {
    return jdbc.sql("""
            select g.* from green_channel g join case_file c on c.case_no = g.case_no
            where g.household_id = :household and c.state = 'OPEN'""")
        .param("household", householdId).query(this::channel).optional();
  }

  @Override
  public Optional<GreenChannel> ofIdentification(String identificationCase) {
    return jdbc.sql("""
            select * from green_channel where identification_case = :case order by started_on desc, case_no desc
            limit 1""")
        .param("case", identificationCase).query(this::channel).optional();
  }

  @Override
  public void propose(String caseNo, List<Plan.Proposal> proposals) {
    proposals.forEach(proposal -> jdbc.sql("""
            insert into green_channel_proposal (case_no, type, department, prefill)
            values (:case, :type, :department, :prefill) on conflict do nothing""")
        .param("case", caseNo).param("type", proposal.type()).param("department", proposal.department())
        .param("prefill", proposal.prefill()).update());
  }

  @Override
  public List<Plan.Proposal> proposals(String caseNo) {
    return jdbc.sql("""
            select p.*, g.risk from green_channel_proposal p join green_channel g on g.case_no = p.case_no
            where p.case_no = :case order by p.id""")
        .param("case", caseNo)
        .query((row, number) -> new Plan.Proposal(Risk.valueOf(row.getString("risk")), row.getString("type"),
            row.getString("department"), row.getBoolean("prefill")))
        .list();
  }

  @Override
  public void alarm(String caseNo, Instant at) {
    jdbc.sql("update green_channel set alarmed_at = :at where case_no = :case")
        .param("at", Columns.time(at)).param("case", caseNo).update();
  }

  @Override
  public void extend(String caseNo, LocalDate dueOn) {
    jdbc.sql("update green_channel set due_on = :due where case_no = :case")
        .param("due", dueOn).param("case", caseNo).update();
  }

  @Override
  public void admit(String caseNo, long spellId) {
    jdbc.sql("update green_channel set spell_id = :spell where case_no = :case and spell_id is null")
        .param("spell", spellId).param("case", caseNo).update();
  }

  private GreenChannel channel(ResultSet row, int number) throws SQLException {
    String caseNo = row.getString("case_no");
    Emergency emergency = new Emergency(Risk.valueOf(row.getString("risk")),
        Columns.constant(Disaster.class, row.getString("disaster")), row.getObject("event_on", LocalDate.class),
        sealed.open(row.getBytes("content"), TABLE, "content", caseNo));
    return new GreenChannel(caseNo, row.getLong("household_id"), emergency, row.getString("identification_case"),
        row.getObject("started_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
        row.getObject("alarmed_at") == null ? null : Columns.instant(row, "alarmed_at"),
        row.getObject("spell_id", Long.class));
  }
}
