package org.bangfu.measures.repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.database.Columns;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureBook;
import org.bangfu.measures.MeasureEvent;
import org.bangfu.measures.MeasureState;
import org.bangfu.privacy.SealedText;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.RowVersionConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasureBook implements MeasureBook {

  private static final String EVENTS = "measure_event";

  private final JdbcClient jdbc;
  private final SealedText sealed;
  private final CurrentStaff staff;
  private final Clock clock;

  JdbcMeasureBook(JdbcClient jdbc, SealedText sealed, CurrentStaff staff, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public long offer(Offer offer, @Nullable String note) {
    long id = jdbc.sql("""
            insert into measure (household_id, spell_id, relief_case, risk, type, department, state, case_no, planned_for,
              created_on)
            values (:household, cast(:spell as bigint), :relief, :risk, :type, :department, 'OFFERED', :case, :planned,
              :created)
            returning id""")
        .param("household", offer.householdId()).param("spell", offer.spellId())
        .param("relief", offer.reliefCase()).param("risk", offer.risk().name())
        .param("type", offer.type()).param("department", offer.department()).param("case", offer.caseNo())
        .param("planned", offer.plannedFor()).param("created", offer.createdOn())
        .query(Long.class).single();
    append(id, null, note);
    return id;
  }

  @Override
  public Optional<Measure> ofCase(String caseNo) {
    return jdbc.sql("select * from measure where case_no = :case").param("case", caseNo)
        .query(JdbcMeasures::measure).optional();
  }

  @Override
  public void move(Move move) {
    deliver(move, null, null);
  }

  @Override
  public void deliver(Move move, @Nullable LocalDate deliveredOn, @Nullable BigDecimal amount) {
    int moved = jdbc.sql("""
            update measure set state = :to, version = version + 1,
              delivered_on = coalesce(cast(:day as date), delivered_on),
              amount = coalesce(cast(:amount as numeric), amount)
            where id = :id and state = any(:from)""")
        .param("to", move.to().name()).param("day", deliveredOn).param("amount", amount).param("id", move.measureId())
        .param("from", Columns.words(move.from()))
        .update();
    if (moved == 0) {
      throw new RowVersionConflict();
    }
    append(move.measureId(), move.documentId(), move.note());
  }

  @Override
  public void handOn(long measureId, String department, String reason) {
    int moved = jdbc.sql("""
            update measure set department = :department, version = version + 1
            where id = :id and state = 'OFFERED' and department <> :department""")
        .param("department", department).param("id", measureId).update();
    if (moved == 0) {
      throw new RowVersionConflict();
    }
    append(measureId, null, reason);
  }

  @Override
  public int takeOver(long householdId, long spellId, @Nullable String reliefCase) {
    return jdbc.sql("""
            update measure set spell_id = :spell, version = version + 1
            where household_id = :household and spell_id is null
              and (relief_case = cast(:relief as varchar) or state in ('OFFERED', 'ACCEPTED', 'DELIVERED'))""")
        .param("spell", spellId).param("household", householdId).param("relief", reliefCase).update();
  }

  @Override
  public List<MeasureEvent> events(long spellId) {
    return jdbc.sql("""
            select e.* from measure_event e join measure m on m.id = e.measure_id
            where m.spell_id = :spell order by e.id""")
        .param("spell", spellId).query(this::event).list();
  }

  @Override
  public List<MeasureEvent> eventsOf(long measureId) {
    return jdbc.sql("select * from measure_event where measure_id = :measure order by id").param("measure", measureId)
        .query(this::event).list();
  }

  /** Keeps where the measure stands now. */
  private void append(long measureId, @Nullable String documentId, @Nullable String note) {
    SignedIn who = staff.require();
    long id = Columns.nextId(jdbc, EVENTS);
    jdbc.sql("""
            insert into measure_event (id, measure_id, state, department, document_id, note, staff_id, staff_name, at)
            select :id, m.id, m.state, m.department, :document, :note, :staff, :name, :at from measure m
            where m.id = :measure""")
        .param("id", id).param("measure", measureId).param("document", documentId)
        .param("note", sealed.sealOptional(note, EVENTS, "note", id), java.sql.Types.BINARY)
        .param("staff", who.staffId()).param("name", who.name()).param("at", Columns.time(clock.instant()))
        .update();
  }

  private MeasureEvent event(ResultSet row, int number) throws SQLException {
    return new MeasureEvent(row.getLong("measure_id"), MeasureState.valueOf(row.getString("state")),
        row.getString("department"), row.getString("document_id"),
        sealed.openOptional(row.getBytes("note"), EVENTS, "note", row.getLong("id")), row.getString("staff_name"),
        Columns.instant(row, "at"));
  }
}
