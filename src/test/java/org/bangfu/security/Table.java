package org.bangfu.security;

import java.nio.file.Path;
import java.util.List;
import org.bangfu.shared.CsvTable;

/** A table file of the access tests. */
final class Table {

  private Table() {
  }

  static List<CsvTable.Row> rows(String file, String... columns) {
    return CsvTable.read(Path.of("src/test/resources", file), columns).rows();
  }
}
