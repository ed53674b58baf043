package org.bangfu.commands;

import picocli.CommandLine.Option;

/** Every command answers {@code --help}. */
class HelpOption {

  @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "commands.option.help")
  private boolean help;
}
