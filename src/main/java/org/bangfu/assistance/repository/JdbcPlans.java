package org.bangfu.assistance.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.PlanStore;
import org.bangfu.assistance.PlanWhy;
import org.bangfu.database.Columns;
import org.bangfu.households.Risk;
import org.bangfu.privacy.SealedText;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements PlanStore {

  private static final String PLAN = "assistance_plan";
  private static final String LINE = "assistance_plan_line";
  private static final String REVIEW = "assistance_plan_review";

  private final JdbcClient jdbc;
  private final SealedText sealed;

  JdbcPlans(JdbcClient jdbc, SealedText sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  @Override
  public void begin(String caseNo, long householdId, long spellId, PlanWhy why, Set<Risk> risks) {
    jdbc.sql("""
            insert into assistance_plan (case_no, household_id, spell_id, why, risks)
            values (:case, :household, :spell, :why, cast(:risks as varchar[]))""")
        .param("case", caseNo).param("household", householdId).param("spell", spellId).param("why", why.name())
        .param("risks", Columns.words(risks)).update();
  }

  @Override
  public Plan require(String caseNo) {
    return jdbc.sql("select * from assistance_plan where case_no = :case").param("case", caseNo)
        .query(this::plan).optional().orElseThrow(NotFoundException::new);
  }

  @Override
  public List<Plan> ofSpell(long spellId) {
    return jdbc.sql("select * from assistance_plan where spell_id = :spell order by id desc").param("spell", spellId)
        .query(this::plan).list();
  }

  @Override
  public void propose(String caseNo, Risk risk, List<Plan.Proposal> proposals) {
    jdbc.sql("delete from assistance_plan_proposal where case_no = :case and risk = :risk")
        .param("case", caseNo).param("risk", risk.name()).update();
    proposals.forEach(proposal -> jdbc.sql("""
            insert into assistance_plan_proposal (case_no, risk, type, department, prefill)
            values (:case, :risk, :type, :department, :prefill) on conflict do nothing""")
        .param("case", caseNo).param("risk", risk.name()).param("type", proposal.type())
        .param("department", proposal.department()).param("prefill", proposal.prefill()).update());
  }

  @Override
  public List<Plan.Proposal> proposals(String caseNo) {
    return jdbc.sql("select * from assistance_plan_proposal where case_no = :case order by id").param("case", caseNo)
        .query((row, number) -> new Plan.Proposal(Risk.valueOf(row.getString("risk")), row.getString("type"),
            row.getString("department"), row.getBoolean("prefill")))
        .list();
  }

  @Override
  public void draft(Plan plan) {
    jdbc.sql("""
            update assistance_plan set risks = cast(:risks as varchar[]), unwilling = :unwilling,
              dropped = cast(:dropped as bigint[]), risks_dropped = cast(:lost as varchar[]), correction = :correction
            where case_no = :case""")
        .param("risks", Columns.words(plan.risks()))
        .param("lost", Columns.words(plan.correction() == null ? Set.<Risk>of() : plan.correction().dropped()))
        .param("correction", sealed.sealOptional(plan.correction() == null ? null : plan.correction().reason(), PLAN,
            "correction", plan.caseNo()), Types.BINARY)
        .param("unwilling", sealed.sealOptional(plan.unwilling(), PLAN, "unwilling", plan.caseNo()), Types.BINARY)
        .param("dropped", plan.dropped().toArray(Long[]::new)).param("case", plan.caseNo()).update();
    jdbc.sql("delete from assistance_plan_line where case_no = :case").param("case", plan.caseNo()).update();
    plan.lines().forEach(line -> add(plan.caseNo(), line));
  }

  private void add(String caseNo, Plan.Line line) {
    long id = Columns.nextId(jdbc, LINE);
    jdbc.sql("""
            insert into assistance_plan_line (id, case_no, risk, type, department, planned_for, note)
            values (:id, :case, :risk, :type, :department, :planned, :note)""")
        .param("id", id).param("case", caseNo).param("risk", line.risk().name()).param("type", line.type())
        .param("department", line.department()).param("planned", line.plannedFor())
        .param("note", sealed.sealOptional(line.note(), LINE, "note", id), Types.BINARY).update();
  }

  @Override
  public void review(String caseNo, Plan.Review review, long staffId) {
    long id = Columns.nextId(jdbc, REVIEW);
    jdbc.sql("""
            insert into assistance_plan_review (id, case_no, approved, reason, staff_id, at)
            values (:id, :case, :approved, :reason, :staff, :at)""")
        .param("id", id).param("case", caseNo).param("approved", review.approved())
        .param("reason", sealed.sealOptional(review.reason(), REVIEW, "reason", id), Types.BINARY)
        .param("staff", staffId).param("at", Columns.time(review.at())).update();
  }

  @Override
  public Optional<Plan.Review> latestReview(String caseNo) {
    return jdbc.sql("select * from assistance_plan_review where case_no = :case order by id desc limit 1")
        .param("case", caseNo)
        .query((row, number) -> new Plan.Review(row.getBoolean("approved"),
            sealed.openOptional(row.getBytes("reason"), REVIEW, "reason", row.getLong("id")),
            Columns.instant(row, "at")))
        .optional();
  }

  @Override
  public void putInForce(String caseNo, Instant at, String members) {
    jdbc.sql("update assistance_plan set in_force_at = :at, members = :members where case_no = :case")
        .param("at", Columns.time(at)).param("members", members).param("case", caseNo).update();
  }

  @Override
  public Optional<String> membersOf(long spellId) {
    return jdbc.sql("""
            select members from assistance_plan where spell_id = :spell and in_force_at is not null
            order by in_force_at desc, id desc limit 1""")
        .param("spell", spellId).query(String.class).optional();
  }

  private Plan plan(ResultSet row, int number) throws SQLException {
    String caseNo = row.getString("case_no");
    return new Plan(caseNo, row.getLong("household_id"), row.getLong("spell_id"), PlanWhy.valueOf(row.getString("why")),
        risks(row, "risks"), correction(row, caseNo),
        sealed.openOptional(row.getBytes("unwilling"), PLAN, "unwilling", caseNo), lines(caseNo),
        Set.of((Long[]) row.getArray("dropped").getArray()),
        row.getObject("in_force_at") == null ? null : Columns.instant(row, "in_force_at"));
  }

  private Plan.@Nullable Correction correction(ResultSet row, String caseNo) throws SQLException {
    String reason = sealed.openOptional(row.getBytes("correction"), PLAN, "correction", caseNo);
    return reason == null ? null : new Plan.Correction(risks(row, "risks_dropped"), reason);
  }

  private static Set<Risk> risks(ResultSet row, String column) throws SQLException {
    return Columns.words(row.getArray(column)).stream().map(Risk::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private List<Plan.Line> lines(String caseNo) {
    return jdbc.sql("select * from assistance_plan_line where case_no = :case order by id").param("case", caseNo)
        .query((row, number) -> new Plan.Line(Risk.valueOf(row.getString("risk")), row.getString("type"),
            row.getString("department"), row.getObject("planned_for", LocalDate.class),
            sealed.openOptional(row.getBytes("note"), LINE, "note", row.getLong("id"))))
        .list();
  }
}
