package org.bangfu.outbox.channels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Message;
import org.bangfu.outbox.Sender;
import org.bangfu.outbox.SendingFailed;
import org.bangfu.shared.RealTime;
import org.springframework.stereotype.Component;

/**
 * The robot of a WeCom or DingTalk group. Called at the one address that the operator configured: redirections are not
 * followed, so that no answer can send us elsewhere. A repetition carries the same {@code Idempotency-Key}.
 */
@Component
class RobotSender implements Sender {

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final WebhookProperties properties;
  private final ObjectMapper json;
  private final RealTime time;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  RobotSender(WebhookProperties properties, ObjectMapper json, RealTime time) {
    this.properties = properties;
    this.json = json;
    this.time = time;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public boolean ready() {
    return properties.configured();
  }

  @Override
  public void send(Message message) {
    HttpResponse<String> answer = call(HttpRequest.newBuilder(address()).timeout(ANSWERING)
        .header("Content-Type", "application/json; charset=utf-8").header("Idempotency-Key", message.key())
        .POST(HttpRequest.BodyPublishers.ofString(body(message), StandardCharsets.UTF_8)).build());
    if (answer.statusCode() != OK) {
      throw SendingFailed.forNow("answer", Integer.toString(answer.statusCode()));
    }
    String code = code(answer.body());
    if (!"0".equals(code)) {
      throw SendingFailed.forNow("robot", code);
    }
  }

  private HttpResponse<String> call(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      // Its message may name the address, which is a secret.
      throw SendingFailed.forNow("unreachable", "");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw SendingFailed.forNow("stopped", "");
    }
  }

  private URI address() {
    boolean signed = properties.kind() == WebhookProperties.Kind.DINGTALK && !properties.secret().isBlank();
    return URI.create(signed
        ? DingTalkSignature.signed(properties.url(), properties.secret(), time.now()) : properties.url());
  }

  private String body(Message message) {
    Map<String, Object> markdown = properties.kind() == WebhookProperties.Kind.DINGTALK
        ? Map.of("title", message.subject(), "text", message.text()) : Map.of("content", message.text());
    try {
      return json.writeValueAsString(Map.of("msgtype", "markdown", "markdown", markdown));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts cannot be written as JSON", impossible);
    }
  }

  /** Both answer 200 and say in {@code errcode} whether they took it; 0 is yes. Digits only: this stands in logs. */
  private String code(String answer) {
    try {
      JsonNode code = json.readTree(answer).path("errcode");
      return code.isIntegralNumber() ? code.asText() : "?";
    } catch (JsonProcessingException unreadable) {
      return "?";
    }
  }
}
