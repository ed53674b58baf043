package org.bangfu.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: the invariants over a database; exit code 1 and a line per violation. */
@Command(name = "check")
class CheckCommand implements Callable<Integer> {

  private final ProductStart start;

  @Mixin
  private HelpOption help;

  @Spec
  private CommandSpec spec;

  CheckCommand(ProductStart start) {
    this.start = start;
  }

  @Override
  public Integer call() {
    return start.with(product -> tell(product, product.bean(Checks.class).run()));
  }

  private int tell(Product product, List<Checks.Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    for (Checks.Finding finding : findings) {
      String sentence = product.text("commands.check." + finding.invariant());
      out.println((finding.holds() ? "ok    " : "FAIL  ") + finding.invariant() + "  " + sentence);
      finding.violations().forEach(line -> out.println("      " + finding.invariant() + ": " + line));
    }
    long broken = findings.stream().filter(finding -> !finding.holds()).count();
    out.println(product.text(broken == 0 ? "commands.check.holds" : "commands.check.broken", findings.size(), broken));
    return broken == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
