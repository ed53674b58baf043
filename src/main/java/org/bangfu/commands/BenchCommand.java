package org.bangfu.commands;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: ratios measured in one run on a database of its own, which is gone afterwards. */
@Command(name = "bench")
class BenchCommand implements Runnable {

  private final BenchStart start;

  @Mixin
  private HelpOption help;

  @Spec
  private CommandSpec spec;

  BenchCommand(BenchStart start) {
    this.start = start;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), spec.qualifiedName());
  }

  @Command
  int board(@Mixin HelpOption helpOption,
      @Option(names = "--open", defaultValue = "100000", descriptionKey = "commands.option.opened") long open,
      @Option(names = "--history", defaultValue = "3000000", descriptionKey = "commands.option.history") long history,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(BoardBench.class).run(open, history));
  }

  @Command
  int completion(@Mixin HelpOption helpOption,
      @Option(names = "--cases", defaultValue = "150", descriptionKey = "commands.option.cases") int cases,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(CompletionBench.class).run(cases));
  }

  @Command
  int flow(@Mixin HelpOption helpOption,
      @Option(names = "--history", defaultValue = "3000000", descriptionKey = "commands.option.runs") long history,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(FlowBench.class).run(history));
  }

  @Command
  int figures(@Mixin HelpOption helpOption,
      @Option(names = "--open", defaultValue = "100000", descriptionKey = "commands.option.opened") long open,
      @Option(names = "--history", defaultValue = "3000000", descriptionKey = "commands.option.history") long history,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(FiguresBench.class).run(open, history));
  }

  @Command
  int inbox(@Mixin HelpOption helpOption,
      @Option(names = "--open", split = ",", defaultValue = "10000,100000,1000000",
          descriptionKey = "commands.option.open") List<Long> open,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(InboxBench.class).run(open));
  }

  @Command
  int migration(@Mixin HelpOption helpOption,
      @Option(names = "--instances", defaultValue = "20000", descriptionKey = "commands.option.instances") int instances,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(MigrationBench.class).run(instances));
  }

  @Command
  int search(@Mixin HelpOption helpOption,
      @Option(names = "--households", defaultValue = "100000", descriptionKey = "commands.option.searched")
      int households,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(SearchBench.class).run(households));
  }

  @Command
  int visits(@Mixin HelpOption helpOption,
      @Option(names = "--households", defaultValue = "20000", descriptionKey = "commands.option.households") int households,
      @Option(names = "--json", descriptionKey = "commands.option.json") boolean json) {
    return tell(json, product -> product.bean(VisitsBench.class).run(households));
  }

  private int tell(boolean json, Function<Product, Figures> bench) {
    Figures figures = start.with(bench);
    spec.commandLine().getOut().println(json ? figures.json() : figures.lines());
    return ExitCode.OK;
  }
}
