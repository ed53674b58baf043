package org.bangfu.households.repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Worksheets;
import org.bangfu.households.WorksheetStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorksheets implements WorksheetStore {

  private static final String WORKSHEET = """
      select w.id, w.case_no, w.window_from, w.heads, w.saved_at, l.line, l.amount
      from income_worksheet w left join income_line l on l.worksheet_id = w.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcWorksheets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean save(long householdId, String caseNo, IncomeWorksheet worksheet) {
    Optional<Long> id = jdbc.sql("""
            insert into income_worksheet (household_id, case_no, window_from, heads, saved_at)
            values (:household, :case, :from, :heads, :now)
            on conflict (case_no) do update
              set window_from = excluded.window_from, heads = excluded.heads, saved_at = excluded.saved_at
              where income_worksheet.closed_at is null and income_worksheet.household_id = excluded.household_id
            returning id""")
        .param("household", householdId).param("case", caseNo).param("from", worksheet.from().atDay(1))
        .param("heads", worksheet.heads()).param("now", Columns.time(clock.instant()))
        .query(Long.class).optional();
    id.ifPresent(saved -> replaceLines(saved, worksheet));
    return id.isPresent();
  }

  private void replaceLines(long worksheetId, IncomeWorksheet worksheet) {
    jdbc.sql("delete from income_line where worksheet_id = :id").param("id", worksheetId).update();
    List<Map.Entry<IncomeLine, BigDecimal>> lines = List.copyOf(worksheet.lines().entrySet());
    jdbc.sql("""
            insert into income_line (worksheet_id, line, amount)
            select :id, line, amount from unnest(cast(:lines as varchar[]), cast(:amounts as numeric[])) l(line, amount)""")
        .param("id", worksheetId)
        .param("lines", lines.stream().map(entry -> entry.getKey().name()).toArray(String[]::new))
        .param("amounts", lines.stream().map(entry -> entry.getValue().toPlainString()).toArray(String[]::new))
        .update();
  }

  @Override
  public void close(String caseNo) {
    jdbc.sql("update income_worksheet set closed_at = :now where case_no = :case and closed_at is null")
        .param("now", Columns.time(clock.instant())).param("case", caseNo).update();
  }

  @Override
  public Optional<IncomeWorksheet> ofCase(String caseNo) {
    return read(jdbc.sql(WORKSHEET + "where w.case_no = :case").param("case", caseNo)).stream().findFirst()
        .map(Worksheets.Kept::worksheet);
  }

  @Override
  public List<Worksheets.Kept> of(long householdId) {
    return read(jdbc.sql(WORKSHEET
        + "where w.household_id = :household order by w.window_from desc, w.saved_at desc, w.id desc")
        .param("household", householdId));
  }

  private static List<Worksheets.Kept> read(JdbcClient.StatementSpec statement) {
    Map<Long, Growing> found = new LinkedHashMap<>();
    statement.query((ResultSet row) -> found.computeIfAbsent(row.getLong("id"), id -> new Growing()).take(row));
    return found.values().stream().map(Growing::kept).toList();
  }

  /** A worksheet whose lines arrive row by row. */
  private static final class Growing {

    private final Map<IncomeLine, BigDecimal> lines = new EnumMap<>(IncomeLine.class);
    private @Nullable String caseNo;
    private Instant savedAt = Instant.EPOCH;
    private YearMonth from = YearMonth.of(2000, 1);
    private int heads = 1;

    void take(ResultSet row) throws SQLException {
      caseNo = row.getString("case_no");
      savedAt = Columns.instant(row, "saved_at");
      from = YearMonth.from(row.getObject("window_from", LocalDate.class));
      heads = row.getInt("heads");
      if (row.getString("line") != null) {
        lines.put(IncomeLine.valueOf(row.getString("line")), row.getBigDecimal("amount"));
      }
    }

    Worksheets.Kept kept() {
      return new Worksheets.Kept(caseNo, savedAt, new IncomeWorksheet(from, heads, lines));
    }
  }
}
