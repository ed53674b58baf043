package org.bangfu.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.bangfu.areas.AreaImport;
import org.bangfu.households.HouseholdImport;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.staff.StaffImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import areas|households|staff FILE}: the same checks as on the screen; rows that were not taken go to a result sheet. */
@Command
class ImportTableCommand implements Callable<Integer> {

  /** What can be imported. */
  enum Table {
    AREAS((product, file) -> product.bean(AreaImport.class).run(file)),
    HOUSEHOLDS((product, file) -> product.bean(HouseholdImport.class)
        .run(file, String.valueOf(file.getFileName()), (done, total, phase) -> { }).outcome()),
    STAFF((product, file) -> product.bean(StaffImport.class).run(file));

    private final BiFunction<Product, Path, ImportOutcome> run;

    Table(BiFunction<Product, Path, ImportOutcome> run) {
      this.run = run;
    }
  }

  private final ProductStart start;
  private final Table table;

  @Mixin
  private HelpOption help;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "commands.option.file")
  private Path file = Path.of("");

  @Option(names = "--result", paramLabel = "FILE", descriptionKey = "commands.option.result")
  private Path result;

  @Spec
  private CommandSpec spec;

  ImportTableCommand(ProductStart start, Table table) {
    this.start = start;
    this.table = table;
  }

  @Override
  public Integer call() {
    start.requireFile(file);
    return start.with(product -> {
      ImportOutcome outcome = table.run.apply(product, file);
      return new ImportReport(product, spec.commandLine().getOut()).tell(outcome, sheet());
    });
  }

  private Path sheet() {
    return result == null ? Path.of(file.getFileName() + ".result.csv") : result;
  }
}
