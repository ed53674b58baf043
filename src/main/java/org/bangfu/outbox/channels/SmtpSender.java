package org.bangfu.outbox.channels;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Message;
import org.bangfu.outbox.Sender;
import org.bangfu.outbox.SendingFailed;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP. A repetition has the same Message-ID, by which mail servers and readers tell it. */
@Component
class SmtpSender implements Sender {

  private static final String TIMEOUT_MILLIS = "10000";

  private final MailProperties properties;
  private final JavaMailSenderImpl server = new JavaMailSenderImpl();

  SmtpSender(MailProperties properties) {
    this.properties = properties;
    server.setHost(properties.host());
    server.setPort(properties.port());
    server.setDefaultEncoding(StandardCharsets.UTF_8.name());
    boolean signsIn = !properties.username().isBlank();
    if (signsIn) {
      server.setUsername(properties.username());
      server.setPassword(properties.password());
    }
    Properties smtp = server.getJavaMailProperties();
    smtp.put("mail.smtp.auth", Boolean.toString(signsIn));
    boolean startTls = properties.security() == MailProperties.Security.STARTTLS;
    smtp.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
    smtp.put("mail.smtp.starttls.required", Boolean.toString(startTls));
    smtp.put("mail.smtp.ssl.enable", Boolean.toString(properties.security() == MailProperties.Security.TLS));
    smtp.put("mail.smtp.ssl.checkserveridentity", "true");
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      smtp.put("mail.smtp." + wait, TIMEOUT_MILLIS);
    }
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean ready() {
    return properties.configured();
  }

  @Override
  public void send(Message message) {
    try {
      server.send(written(message));
    } catch (MailAuthenticationException refused) {
      throw SendingFailed.forNow("signIn", "");
    } catch (MailSendException failure) {
      throw judged(failure);
    } catch (MailException | MessagingException unwritable) {
      throw SendingFailed.forGood("address", "");
    }
  }

  private MimeMessage written(Message message) throws MessagingException {
    MimeMessage mail = new KeyedMail(server, message.key());
    MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
    helper.setFrom(properties.from());
    helper.setTo(message.address() == null ? "" : message.address());
    helper.setSubject(message.subject());
    helper.setText(message.text());
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  /** A mailbox that the server refuses will not be there in a minute either. */
  private static SendingFailed judged(MailSendException failure) {
    Exception first = failure.getMessageExceptions().length == 0 ? null : failure.getMessageExceptions()[0];
    if (first instanceof SendFailedException refused && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0) {
      return SendingFailed.forGood("address", "");
    }
    return SendingFailed.forNow(first instanceof AuthenticationFailedException ? "signIn" : "unreachable", "");
  }

  /** Keeps the Message-ID that follows from the key. */
  private static final class KeyedMail extends MimeMessage {

    private final String id;

    KeyedMail(JavaMailSenderImpl server, String key) {
      super(server.getSession());
      id = "<" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@bangfu>";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
