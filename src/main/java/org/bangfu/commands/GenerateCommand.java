package org.bangfu.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.households.HouseholdGenerator;
import org.bangfu.shared.AreaCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}: a made-up register in the file that the import reads, for the villages of the area tree. */
@Command(name = "generate")
class GenerateCommand implements Callable<Integer> {

  private static final String FILE = "register.csv";

  private final ProductStart start;

  @Mixin
  private HelpOption help;

  @Option(names = "--households", paramLabel = "N", required = true, descriptionKey = "commands.option.households")
  private int households;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "commands.option.seed")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "commands.option.out")
  private Path out = Path.of("");

  @Spec
  private CommandSpec spec;

  GenerateCommand(ProductStart start) {
    this.start = start;
  }

  @Override
  public Integer call() {
    return start.with(product -> {
      Areas areas = product.bean(Areas.class);
      List<AreaCode> villages = areas.counties().stream()
          .flatMap(county -> areas.villagesUnder(county.code()).stream()).map(Area::code).toList();
      if (villages.isEmpty()) {
        spec.commandLine().getErr().println(product.text("commands.generate.noVillages"));
        return ExitCode.SOFTWARE;
      }
      Path file = out().resolve(FILE);
      LocalDate today = LocalDate.now(product.bean(Clock.class));
      long persons = new HouseholdGenerator(seed, today).write(villages, households, file);
      spec.commandLine().getOut().println(product.text("commands.generate.done", households, persons, file));
      return ExitCode.OK;
    });
  }

  private Path out() {
    try {
      return Files.createDirectories(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
