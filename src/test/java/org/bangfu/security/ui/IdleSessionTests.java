package org.bangfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.bangfu.HttpBrowser;
import org.bangfu.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A session ends 15 minutes after the last thing a person did; a page that only says it is there keeps nothing open. */
@ServerTest
class IdleSessionTests {

  private final HttpBrowser browser;

  @Autowired private ServletWebServerApplicationContext application;

  IdleSessionTests(@LocalServerPort int port) {
    browser = new HttpBrowser(port);
  }

  @Test
  void aHeartbeatDoesNotKeepAnIdleSessionOpen() throws Exception {
    browser.signIn("village1");
    browser.get("/?v-r=init&location=password&query=");
    assertThat(Duration.ofSeconds(session().getSession().getMaxInactiveInterval())).isEqualTo(Duration.ofMinutes(15));

    lastActed(Duration.ofMinutes(14));
    browser.post("/?v-r=heartbeat&v-uiId=0", "");
    assertThat(browser.get("/documents/4711").statusCode()).as("still signed in").isEqualTo(404);

    lastActed(Duration.ofMinutes(16));
    browser.post("/?v-r=heartbeat&v-uiId=0", "");
    assertThat(browser.get("/documents/4711").statusCode()).as("sent to the login").isEqualTo(302);
  }

  /** Lets the time since the person's last action have passed, as the screens' own session keeps it. */
  private void lastActed(Duration ago) throws Exception {
    HttpSession here = session().getSession();
    VaadinSession screens = Collections.list(here.getAttributeNames()).stream().map(here::getAttribute)
        .filter(VaadinSession.class::isInstance).map(VaadinSession.class::cast).findFirst().orElseThrow();
    screens.getLockInstance().lock();
    try {
      screens.setLastRequestTimestamp(System.currentTimeMillis() - ago.toMillis());
    } finally {
      screens.getLockInstance().unlock();
    }
  }

  private Session session() throws Exception {
    Context context = (Context) ((TomcatWebServer) application.getWebServer()).getTomcat().getHost().findChildren()[0];
    return context.getManager().findSession(browser.session());
  }
}
