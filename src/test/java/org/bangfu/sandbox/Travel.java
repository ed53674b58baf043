package org.bangfu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.bangfu.SignIn;

/** An administrator moves the sandbox on, and waits until it is there. */
public final class Travel {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Sandbox sandbox;
  private final SignIn signIn;

  public Travel(Sandbox sandbox, SignIn signIn) {
    this.sandbox = sandbox;
    this.signIn = signIn;
  }

  public void days(int days) {
    signIn.as("admin1");
    SandboxState before = sandbox.state();
    sandbox.moveTo(before, before.today().plusDays(days));
    arrived();
    assertThat(sandbox.state().halted()).isFalse();
    assertThat(sandbox.state().days()).isEqualTo(before.days() + days);
  }

  void arrived() {
    Awaitility.await().atMost(PATIENCE).until(() -> sandbox.state().move() == null);
  }
}
