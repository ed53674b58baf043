package org.bangfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.apache.catalina.Context;
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
  void whatAPageSendsByItselfDoesNotKeepAnIdleSessionOpen() throws Exception {
    browser.signIn("village1");
    browser.get("/password");
    assertThat(Duration.ofSeconds(session().getMaxInactiveInterval())).isEqualTo(Duration.ofMinutes(15));

    lastActed(Duration.ofMinutes(14));
    browser.post("/?v-r=heartbeat&v-uiId=0", "");
    lastActed(Duration.ofMinutes(16));
    assertThat(browser.post("/?v-r=heartbeat&v-uiId=0", "").statusCode()).as("the page learns of it").isEqualTo(403);
    assertThat(browser.get("/password").statusCode()).as("sent to the login").isEqualTo(302);
  }

  @Test
  void theTimeCountsFromTheLastAct() throws Exception {
    browser.signIn("village1");
    browser.get("/password");
    lastActed(Duration.ofMinutes(14));
    assertThat(browser.post("/?v-r=heartbeat&v-uiId=0", "").statusCode()).isNotEqualTo(302);
    assertThat(idle()).as("a heartbeat is no act").isGreaterThan(Duration.ofMinutes(13));
    assertThat(browser.get("/password").statusCode()).isEqualTo(200);
    assertThat(idle()).as("opening a page is one").isLessThan(Duration.ofMinutes(1));
  }

  private void lastActed(Duration ago) throws Exception {
    session().setAttribute(IdleSessions.LAST_ACT, System.nanoTime() - ago.toNanos());
  }

  private Duration idle() throws Exception {
    return Duration.ofNanos(System.nanoTime() - (Long) session().getAttribute(IdleSessions.LAST_ACT));
  }

  private HttpSession session() throws Exception {
    Context context = (Context) ((TomcatWebServer) application.getWebServer()).getTomcat().getHost().findChildren()[0];
    return context.getManager().findSession(browser.session()).getSession();
  }
}
