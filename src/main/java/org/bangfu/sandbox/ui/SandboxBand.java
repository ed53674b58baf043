package org.bangfu.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bangfu.sandbox.Sandbox;
import org.bangfu.sandbox.SandboxChanged;
import org.bangfu.shared.ui.ScreenBand;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/** Puts the sandbox's line above each screen and tells all that stand open when something changed. */
@org.springframework.stereotype.Component
@Profile("demo")
class SandboxBand implements ScreenBand {

  private final Sandbox sandbox;
  private final Map<SandboxBar, UI> open = new ConcurrentHashMap<>();

  SandboxBand(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public Component make(boolean signedIn) {
    return new SandboxBar(sandbox, this, signedIn && sandbox.mayMove());
  }

  void opened(SandboxBar bar, UI ui) {
    open.put(bar, ui);
  }

  void closed(SandboxBar bar) {
    open.remove(bar);
  }

  @EventListener
  void changed(SandboxChanged event) {
    open.forEach((bar, ui) -> {
      try {
        ui.access(() -> bar.show(event.state()));
      } catch (UIDetachedException gone) {
        open.remove(bar);
      }
    });
  }
}
