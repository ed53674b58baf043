package org.bangfu.outbox.channels;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The robot of a chat group; without an address none is called.
 *
 * @param url as the group's settings show it, with its key; {@code https}, or a server on this machine
 * @param kind whose robot it is
 * @param secret DingTalk's signing secret ({@code SEC…}); empty where the robot is not signed
 */
@ConfigurationProperties("bangfu.webhook")
record WebhookProperties(@DefaultValue("") String url, @DefaultValue("WECOM") Kind kind, @DefaultValue("") String secret) {

  /** The robots known. */
  enum Kind { WECOM, DINGTALK }

  WebhookProperties {
    if (!url.isBlank()) {
      check(url);
    }
  }

  /** The address itself is a secret: the refusal does not repeat it. */
  private static void check(String url) {
    URI address;
    try {
      address = URI.create(url);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("bangfu.webhook.url (BANGFU_WEBHOOK_URL) is no address");
    }
    String host = address.getHost();
    boolean safe = host != null && address.getUserInfo() == null
        && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()) && Loopback.is(host));
    if (!safe) {
      throw new IllegalArgumentException("bangfu.webhook.url (BANGFU_WEBHOOK_URL) must begin with https://");
    }
  }

  boolean configured() {
    return !url.isBlank();
  }

  @Override
  public String toString() {
    return "robot of " + kind;
  }
}
