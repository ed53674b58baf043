package org.bangfu.areas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.CsvTable;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.RowProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads the area tree from a table {@code code,name,parent_code,level}; a second run of the same file changes nothing. */
@Service
public class AreaImport {

  /** Units of before the product's time exist since ever, as far as it is concerned. */
  private static final LocalDate SINCE_EVER = LocalDate.of(2000, 1, 1);

  private final AreaStore store;
  private final Areas areas;

  AreaImport(AreaStore store, Areas areas) {
    this.store = store;
    this.areas = areas;
  }

  /** Reads the file: good rows are kept, the others come back with the reason; throws where it is no such table. */
  @Transactional
  public ImportOutcome run(Path file) {
    List<CsvTable.Row> rows = CsvTable.read(file, "code", "name", "parent_code", "level").rows();
    Map<AreaCode, Area> known = new HashMap<>();
    store.all().forEach(area -> known.put(area.code(), area));
    List<Area> written = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    int added = 0;
    for (CsvTable.Row row : rows) {
      try {
        Area area = read(row, known);
        Area before = known.put(area.code(), area);
        if (!Objects.equals(before, area)) {
          written.add(area);
          added += before == null ? 1 : 0;
        }
      } catch (BusinessException refusal) {
        problems.add(RowProblem.of(row.line(), "", refusal));
      }
    }
    store.write(written);
    forgetAfterCommit();
    return new ImportOutcome(rows.size(), added, written.size() - added, problems);
  }

  private static Area read(CsvTable.Row row, Map<AreaCode, Area> known) {
    AreaCode code = AreaCode.of(row.get("code"));
    String name = row.get("name");
    if (name.isEmpty() || name.length() > 60) {
      throw new BusinessException("areas.import.name", code.value());
    }
    if (!row.get("level").toUpperCase(Locale.ROOT).equals(code.level().name())) {
      throw new BusinessException("areas.import.level", code.value(), row.get("level"));
    }
    Area before = known.get(code);
    return new Area(code, name, parent(row, code, known), code.level(),
        before == null ? SINCE_EVER : before.activeFrom(), before == null ? null : before.activeTo());
  }

  private static @Nullable AreaCode parent(CsvTable.Row row, AreaCode code, Map<AreaCode, Area> known) {
    if (code.level() == AreaCode.Level.COUNTY) {
      return null;
    }
    AreaCode parent = AreaCode.of(row.get("parent_code"));
    AreaCode expected = code.level() == AreaCode.Level.VILLAGE ? code.township() : code.county();
    if (!parent.equals(expected) || !known.containsKey(parent)) {
      throw new BusinessException("areas.import.parent", code.value(), parent.value());
    }
    return parent;
  }

  private void forgetAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        areas.forget();
      }
    });
  }
}
