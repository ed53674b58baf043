package org.bangfu.households.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.ImportResult;
import org.bangfu.households.file.RegisterTable;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The import behind {@link HouseholdImport}: one look through the file, then all of it in one transaction. */
@Service
class RegisterImport implements HouseholdImport {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterImport.class);

  private final AccessPolicy access;
  private final AuditLog audit;
  private final RegisterLoad load;
  private final ImportRuns runs;
  private final TransactionTemplate transaction;

  RegisterImport(AccessPolicy access, AuditLog audit, RegisterLoad load, ImportRuns runs,
      PlatformTransactionManager transactions) {
    this.access = access;
    this.audit = audit;
    this.load = load;
    this.runs = runs;
    transaction = new TransactionTemplate(transactions);
  }

  @Override
  public ImportResult run(InputStream content, String fileName, ImportProgress progress) {
    access.require(Action.HOUSEHOLD_IMPORT);
    try {
      Path file = Files.createTempFile("bangfu-register-", ".tmp");
      try {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return run(file, fileName, progress);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public ImportResult run(Path file, String fileName, ImportProgress progress) {
    access.require(Action.HOUSEHOLD_IMPORT);
    RegisterTable table = RegisterTable.open(file);
    ImportScan scan = new ImportScan();
    progress.at(0, 0, ImportPhase.CHECKING);
    table.rows(scan::row);
    if (scan.rows() == 0) {
      throw new BusinessException("households.import.empty");
    }
    ImportResult result = Objects.requireNonNull(transaction.execute(status -> loaded(table, scan, progress)));
    LOG.info("register file: {} rows, {} households new, {} changed, {} unchanged, {} rejected", result.read(),
        result.householdsNew(), result.householdsChanged(), result.unchanged(), result.rejected());
    return result;
  }

  private ImportResult loaded(RegisterTable table, ImportScan scan, ImportProgress progress) {
    if (!load.begin()) {
      throw new BusinessException("households.import.running");
    }
    ImportResult result = runs.begin(scan, progress).over(table);
    progress.at(scan.rows(), scan.rows(), ImportPhase.FINISHING);
    load.end();
    audit.append(new AuditEvent("household.import", "register", null, null, Map.of(
        "rows", Long.toString(result.read()), "new", Long.toString(result.householdsNew()),
        "changed", Long.toString(result.householdsChanged()), "rejected", Long.toString(result.rejected()))));
    return result;
  }
}
