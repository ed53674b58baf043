package org.bangfu.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name before its commands. */
@Command(name = "bangfu", versionProvider = BangfuCommand.Version.class)
class BangfuCommand implements Runnable {

  @Mixin
  private HelpOption help;

  @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "commands.option.version")
  private boolean version;

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), spec.name());
  }

  /** The version of the jar; none when run from classes. */
  static class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = BangfuCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Bangfu " + (version == null ? "development" : version)};
    }
  }
}
