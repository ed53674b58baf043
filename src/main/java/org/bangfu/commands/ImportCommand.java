package org.bangfu.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import}: its subcommands name the table. */
@Command(name = "import")
class ImportCommand implements Runnable {

  @Mixin
  private HelpOption help;

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), spec.qualifiedName());
  }
}
