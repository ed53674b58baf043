package org.bangfu.staff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.CsvTable;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.RowProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads people and postings from a table {@code username,name,role,unit,from,to}: one row a posting, the same person on
 * several rows, and each row a transaction. A second run of the same file changes nothing. New people have no password yet.
 */
@Service
public class StaffImport {

  private enum Row { ADDED, CHANGED, KNOWN }

  private final Personnel personnel;

  private final TransactionTemplate transaction;

  StaffImport(Personnel personnel, PlatformTransactionManager transactions) {
    this.personnel = personnel;
    transaction = new TransactionTemplate(transactions);
  }

  /** Good rows are kept, the others come back with the reason; throws where the file is no such table. */
  public ImportOutcome run(Path file) {
    List<CsvTable.Row> rows = CsvTable.read(file, "username", "name", "role", "unit", "from", "to").rows();
    List<RowProblem> problems = new ArrayList<>();
    List<Row> taken = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      try {
        taken.add(Objects.requireNonNull(transaction.execute(status -> take(row))));
      } catch (BusinessException refusal) {
        problems.add(RowProblem.of(row.line(), "", refusal));
      }
    }
    return new ImportOutcome(rows.size(), taken.stream().filter(Row.ADDED::equals).count(),
        taken.stream().filter(Row.CHANGED::equals).count(), problems);
  }

  private Row take(CsvTable.Row row) {
    Role role = Role.ofWord(row.get("role").toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new BusinessException("staff.role.unknown", row.get("role")));
    LocalDate from = Optional.ofNullable(day(row, "from"))
        .orElseThrow(() -> new BusinessException("staff.import.day", "from"));
    LocalDate to = day(row, "to");
    personnel.checkPosting(role, row.get("unit"), from, to);
    Optional<StaffMember> known = personnel.findByUsername(row.get("username"));
    StaffMember member = known.orElseGet(() -> personnel.create(row.get("username"), row.get("name")));
    boolean renamed = !member.name().equals(row.get("name"));
    if (renamed) {
      personnel.rename(member.id(), row.get("name"));
    }
    boolean posted = personnel.addPosting(member.id(), role, row.get("unit"), from, to);
    if (posted) {
      return Row.ADDED;
    }
    return renamed ? Row.CHANGED : Row.KNOWN;
  }

  private static @Nullable LocalDate day(CsvTable.Row row, String column) {
    if (row.get(column).isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(row.get(column));
    } catch (DateTimeParseException notADay) {
      throw new BusinessException("staff.import.day", column);
    }
  }
}
