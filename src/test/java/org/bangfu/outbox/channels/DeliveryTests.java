package org.bangfu.outbox.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Dispatching;
import org.bangfu.outbox.NewMessage;
import org.bangfu.outbox.Outbox;
import org.bangfu.outbox.OutboxStore;
import org.bangfu.shared.RealTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox against real servers that are down for a while. */
@IntegrationTest
class DeliveryTests {

  @Autowired private Outbox outbox;
  @Autowired private OutboxStore store;
  @Autowired private RealTime time;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void clear() {
    jdbc.sql("delete from outbox_attempt").update();
    jdbc.sql("delete from outbox_message").update();
    clock.reset();
  }

  @Test
  void mailOfAServerThatIsDownArrivesLaterAndOnce() throws Exception {
    GreenMail smtp = new GreenMail(ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP})[0]);
    smtp.start();
    int port = smtp.getSmtp().getPort();
    smtp.stop();
    Dispatching node = new Dispatching(store, time, new SmtpSender(new MailProperties("127.0.0.1", port, "", "",
        "bangfu@example.org", MailProperties.Security.NONE)));
    outbox.add(List.of(new NewMessage("mail-late", Channel.MAIL, "li@example.org", "摘要", "正文")));

    assertThat(node.dispatch()).isZero();
    GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    again.start();
    try {
      assertThat(node.dispatch()).as("in its pause").isZero();
      clock.advance(Duration.ofMinutes(1));
      assertThat(node.dispatch()).isEqualTo(1);
      clock.advance(Duration.ofHours(2));
      assertThat(node.dispatch()).isZero();
      assertThat(again.getReceivedMessages()).hasSize(1);
    } finally {
      again.stop();
    }
  }

  @Test
  void aRobotThatIsDownIsCalledLaterAndTakesItOnce() {
    RobotServer down = new RobotServer();
    int port = down.port();
    String url = down.url();
    down.close();
    Dispatching node = new Dispatching(store, time, new RobotSender(
        new WebhookProperties(url, WebhookProperties.Kind.WECOM, ""), new ObjectMapper(), time));
    outbox.add(List.of(new NewMessage("robot-late", Channel.WEBHOOK, null, "摘要", "正文")));

    assertThat(node.dispatch()).isZero();
    try (RobotServer up = new RobotServer(port)) {
      clock.advance(Duration.ofMinutes(1));
      assertThat(node.dispatch()).isEqualTo(1);
      clock.advance(Duration.ofHours(2));
      assertThat(node.dispatch()).isZero();
      assertThat(up.calls()).singleElement().extracting(RobotServer.Call::idempotencyKey).isEqualTo("robot-late");
    }
  }
}
