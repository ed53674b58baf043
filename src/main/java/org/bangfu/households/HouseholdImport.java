package org.bangfu.households;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Takes a register file (docs/register-file.md), CSV or XLSX, in one transaction: after a fault nothing of it is there.
 * The caller needs {@link org.bangfu.security.Action#HOUSEHOLD_IMPORT} in the villages of the file.
 */
public interface HouseholdImport {

  /**
   * Good households are taken, the others come back with row, column and reason; throws
   * {@link org.bangfu.shared.BusinessException} where the file is no register file or another import runs.
   *
   * @param fileName as its owner calls it, for the audit record
   */
  ImportResult run(Path file, String fileName, ImportProgress progress);

  /** The same from a stream, which is laid on the disk for the time of the import and not closed. */
  ImportResult run(InputStream content, String fileName, ImportProgress progress);
}
