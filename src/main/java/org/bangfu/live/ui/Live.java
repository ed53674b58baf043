package org.bangfu.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorHandlingCommand;
import org.bangfu.live.LiveTopic;
import org.bangfu.live.LiveUpdates;
import org.bangfu.live.LiveUpdates.Following;
import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a component up to date after each change of the person's matter while it stands in an open window. The work runs
 * as that person and may change texts and marks only: what made the window ask the server again would count as the person's
 * doing and keep an idle session open.
 */
public final class Live {

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  private Live() {
  }

  /** To be called while the person is signed in, by their own request. */
  public static void keep(Component shown, LiveUpdates updates, LiveTopic topic, long staffId, Runnable work) {
    Runnable asThePerson = ActingAs.oneself(work);
    shown.addAttachListener(attach -> {
      UI window = attach.getUI();
      Following following = updates.follow(topic, staffId, () -> within(window, asThePerson));
      shown.addDetachListener(detach -> {
        detach.unregisterListener();
        following.stop();
      });
    });
  }

  private static void within(UI window, Runnable work) {
    try {
      window.access(new Quiet(work));
    } catch (UIDetachedException closed) {
      // Closed this moment: its components stop following by themselves.
    }
  }

  /** The person asked for nothing: what fails here shall not open a message about an error before them. */
  private record Quiet(Runnable work) implements ErrorHandlingCommand {

    @Override
    public void execute() {
      work.run();
    }

    @Override
    public void handleError(Exception failure) {
      LOG.warn("a page was not brought up to date: {}", failure.getClass().getName());
    }
  }
}
