package org.bangfu.commands;

import java.util.concurrent.Callable;
import org.bangfu.security.Passwords;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code password USERNAME}: issues a new password and shows it once; how the first administrator gets in. */
@Command(name = "password")
class PasswordCommand implements Callable<Integer> {

  private final ProductStart start;

  @Mixin
  private HelpOption help;

  @Parameters(index = "0", paramLabel = "USERNAME", descriptionKey = "commands.option.username")
  private String username = "";

  @Spec
  private CommandSpec spec;

  PasswordCommand(ProductStart start) {
    this.start = start;
  }

  @Override
  public Integer call() {
    return start.with(product -> {
      StaffMember member = product.bean(Personnel.class).findByUsername(username)
          .orElseThrow(() -> new BusinessException("commands.password.unknown", username));
      String password = product.bean(Passwords.class).issue(member.id());
      spec.commandLine().getOut().println(product.text("commands.password.issued", username, password));
      return ExitCode.OK;
    });
  }
}
