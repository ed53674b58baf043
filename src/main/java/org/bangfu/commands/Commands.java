package org.bangfu.commands;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;

/** The door to the command line: says which words are commands and runs them. */
public final class Commands {

  private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Commands() {
  }

  /** Whether the program was started as a tool; otherwise it is the application. */
  public static boolean meant(String... arguments) {
    return arguments.length > 0 && (OPTIONS.contains(arguments[0])
        || commandLine(SpringApplication::new).getSubcommands().containsKey(arguments[0]));
  }

  /**
   * Runs a command.
   *
   * @param application makes the product, for commands that need it
   * @return the exit code: 0 done, 1 the command found or met a problem, 2 it was typed wrongly
   */
  public static int run(Supplier<SpringApplication> application, String... arguments) {
    return commandLine(application).execute(arguments);
  }

  private static CommandLine commandLine(Supplier<SpringApplication> application) {
    Texts texts = Texts.ofThisTerminal();
    ProductStart product = new ProductStart(application, texts);
    CommandLine bangfu = new CommandLine(new BangfuCommand())
        .addSubcommand(new CommandLine(new ImportCommand())
            .addSubcommand("areas", new ImportTableCommand(product, ImportTableCommand.Table.AREAS))
            .addSubcommand("households", new ImportTableCommand(product, ImportTableCommand.Table.HOUSEHOLDS))
            .addSubcommand("staff", new ImportTableCommand(product, ImportTableCommand.Table.STAFF)))
        .addSubcommand(new GenerateCommand(product))
        .addSubcommand(new CheckCommand(product))
        .addSubcommand(new LintCommand(texts))
        .addSubcommand(new PasswordCommand(product))
        .addSubcommand(new BenchCommand(new BenchStart(product)))
        .addSubcommand(new CommandLine.HelpCommand());
    texts.describe(bangfu);
    return bangfu.setExecutionExceptionHandler((failure, line, parsed) -> {
      line.getErr().println(line.getColorScheme().errorText(texts.sentence(failure)));
      return CommandLine.ExitCode.SOFTWARE;
    });
  }
}
