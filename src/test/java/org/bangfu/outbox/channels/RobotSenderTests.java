package org.bangfu.outbox.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Message;
import org.bangfu.outbox.SendingFailed;
import org.bangfu.shared.RealTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotSenderTests {

  private static final RealTime NOW =
      new RealTime(Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC));
  private static final Message MESSAGE = new Message(7, "digest:1:2026-03-02:WEBHOOK", Channel.WEBHOOK, null, "待办摘要",
      "**逾期 2 件**\n> 入户核实", 1);

  private final ObjectMapper json = new ObjectMapper();
  private RobotServer server;

  @BeforeEach
  void start() {
    server = new RobotServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void speaksToWeComInMarkdownWithTheKeyOfTheMessage() throws Exception {
    robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE);

    RobotServer.Call call = server.calls().get(0);
    JsonNode body = json.readTree(call.body());
    assertThat(call.query()).isEqualTo("key=geheim");
    assertThat(call.idempotencyKey()).isEqualTo(MESSAGE.key());
    assertThat(body.path("msgtype").asText()).isEqualTo("markdown");
    assertThat(body.path("markdown").path("content").asText()).isEqualTo(MESSAGE.text());
  }

  @Test
  void speaksToDingTalkWithTitleAndSignature() throws Exception {
    robot(WebhookProperties.Kind.DINGTALK, "SEC-abc").send(MESSAGE);

    RobotServer.Call call = server.calls().get(0);
    JsonNode body = json.readTree(call.body());
    assertThat(body.path("markdown").path("title").asText()).isEqualTo("待办摘要");
    assertThat(body.path("markdown").path("text").asText()).isEqualTo(MESSAGE.text());
    // Reckoned apart: printf '1700000000000\nSEC-abc' | openssl dgst -sha256 -hmac SEC-abc -binary | base64
    assertThat(call.query()).isEqualTo("key=geheim&timestamp=1700000000000&sign=cTzTpt%2BVuzg28FIp5fkypZOQCiHT32Bo%2F%2F%2B6rVEKDic%3D");
  }

  @Test
  void aRobotThatDoesNotTakeItFailsWithItsCodeAndNoSecret() {
    server.answer(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url geheim\"}");

    assertThatThrownBy(() -> robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE))
        .isInstanceOf(SendingFailed.class).hasMessage("robot 93000");
  }

  @Test
  void anAnswerThatIsNoneFails() {
    server.answer(200, "<html>");
    assertThatThrownBy(() -> robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE)).hasMessage("robot ?");
    server.answer(503, "");
    assertThatThrownBy(() -> robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE)).hasMessage("answer 503");
  }

  @Test
  void isNotSentElsewhereByARedirection() {
    try (RobotServer elsewhere = new RobotServer()) {
      server.redirectTo(elsewhere.url());
      assertThatThrownBy(() -> robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE)).hasMessage("answer 302");
      assertThat(elsewhere.calls()).isEmpty();
    }
  }

  @Test
  void nobodyThereFailsWithoutTheAddress() {
    server.close();
    assertThatThrownBy(() -> robot(WebhookProperties.Kind.WECOM, "").send(MESSAGE)).hasMessage("unreachable")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://qyapi.weixin.qq.com/x?key=geheim", "ftp://localhost/geheim", "https://a@b/geheim",
      "http://169.254.169.254/geheim", "http://localhost.example.org/geheim", "geheim", "https:///geheim", "https://ge heim"})
  void refusesAnAddressThatIsNotSafeWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> new WebhookProperties(url, WebhookProperties.Kind.WECOM, ""))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("BANGFU_WEBHOOK_URL")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void isOffWithoutAnAddressAndWritesNoSecret() {
    assertThat(new RobotSender(new WebhookProperties("", WebhookProperties.Kind.WECOM, ""), json, NOW).ready()).isFalse();
    assertThatCode(() -> new WebhookProperties("https://oapi.dingtalk.com/robot/send?access_token=geheim",
        WebhookProperties.Kind.DINGTALK, "SEC")).doesNotThrowAnyException();
    assertThat(new WebhookProperties("https://example.org/?key=geheim", WebhookProperties.Kind.WECOM, "SECgeheim"))
        .asString().doesNotContain("geheim");
  }

  private RobotSender robot(WebhookProperties.Kind kind, String secret) {
    return new RobotSender(new WebhookProperties(server.url() + "?key=geheim", kind, secret), json, NOW);
  }
}
