package org.bangfu.outbox.channels;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's mail server; without a host no mail is sent.
 *
 * @param port 587 for STARTTLS, 465 for TLS from the first byte
 * @param username empty: without signing in
 * @param from sender's address, e.g. {@code bangfu@county.gov.cn}
 * @param security how the line is protected; {@code none} only for a server on the same machine
 */
@ConfigurationProperties("bangfu.mail")
record MailProperties(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String username,
    @DefaultValue("") String password, @DefaultValue("") String from, @DefaultValue("STARTTLS") Security security) {

  /** Protection of the line. */
  enum Security { STARTTLS, TLS, NONE }

  MailProperties {
    if (!host.isBlank() && from.isBlank()) {
      throw new IllegalArgumentException("bangfu.mail.from (BANGFU_MAIL_FROM) is missing: the sender's address");
    }
    if (!host.isBlank() && security == Security.NONE && !Loopback.is(host)) {
      throw new IllegalArgumentException(
          "bangfu.mail.security (BANGFU_MAIL_SECURITY) may be none only for a mail server on this machine");
    }
  }

  boolean configured() {
    return !host.isBlank();
  }

  @Override
  public String toString() {
    return "mail server " + host + ":" + port;
  }
}
