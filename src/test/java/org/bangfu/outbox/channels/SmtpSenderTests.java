package org.bangfu.outbox.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Message;
import org.bangfu.outbox.SendingFailed;
import org.bangfu.outbox.channels.MailProperties.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmtpSenderTests {

  @RegisterExtension
  static final GreenMailExtension SMTP = new GreenMailExtension(anyPort());

  private static final Message MESSAGE = new Message(1, "digest:1:2026-03-02:MAIL", Channel.MAIL, "zhang@example.org",
      "帮扶待办摘要", "逾期 2 件\n𠮷·买买提 ${7*7}", 1);

  @Test
  void writesPlainTextInUtf8FromTheCountysAddress() throws Exception {
    sender("", "").send(MESSAGE);

    MimeMessage mail = SMTP.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("帮扶待办摘要");
    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("zhang@example.org");
    assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("bangfu@example.org");
    assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
    assertThat(((String) mail.getContent()).strip().replace("\r\n", "\n")).isEqualTo(MESSAGE.text());
  }

  @Test
  void aRepetitionHasTheSameMessageId() throws Exception {
    sender("", "").send(MESSAGE);
    sender("", "").send(MESSAGE);
    sender("", "").send(new Message(2, "other", Channel.MAIL, "zhang@example.org", "题", "文", 1));

    MimeMessage[] mails = SMTP.getReceivedMessages();
    assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID()).isNotEqualTo(mails[2].getMessageID());
  }

  @Test
  void aWrongPasswordIsSaidWithoutRepeatingIt() {
    SMTP.setUser("bangfu@example.org", "bangfu", "right");
    assertThatThrownBy(() -> sender("bangfu", "wrong-geheim").send(MESSAGE))
        .isInstanceOf(SendingFailed.class).hasMessage("signIn").hasNoCause();
    sender("bangfu", "right").send(MESSAGE);
    assertThat(SMTP.getReceivedMessages()).hasSize(1);
  }

  @Test
  void anAddressThatCannotBeWrittenIsGivenUp() {
    Message broken = new Message(1, "k", Channel.MAIL, "no address", "题", "文", 1);
    assertThatThrownBy(() -> sender("", "").send(broken)).isInstanceOf(SendingFailed.class).hasMessage("address")
        .matches(failure -> ((SendingFailed) failure).hopeless());
  }

  @Test
  void nobodyThereIsWorthAnotherTry() {
    SmtpSender sender = sender("", "");
    SMTP.stop();
    assertThatThrownBy(() -> sender.send(MESSAGE)).isInstanceOf(SendingFailed.class).hasMessage("unreachable")
        .matches(failure -> !((SendingFailed) failure).hopeless());
  }

  @Test
  void anUnprotectedLineIsOnlyTakenOnThisMachineAndAnAddressIsNeeded() {
    assertThatThrownBy(() -> new MailProperties("mail.example.org", 25, "", "", "a@example.org", Security.NONE))
        .hasMessageContaining("BANGFU_MAIL_SECURITY");
    assertThatThrownBy(() -> new MailProperties("mail.example.org", 25, "", "", "", Security.TLS))
        .hasMessageContaining("BANGFU_MAIL_FROM");
    assertThat(new MailProperties("mail.example.org", 465, "u", "geheim", "a@example.org", Security.TLS)).asString()
        .doesNotContain("geheim");
    assertThat(new SmtpSender(new MailProperties("", 587, "", "", "", Security.STARTTLS)).ready()).isFalse();
  }

  private static ServerSetup[] anyPort() {
    return ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP});
  }

  private static SmtpSender sender(String username, String password) {
    return new SmtpSender(new MailProperties("127.0.0.1", SMTP.getSmtp().getPort(), username, password,
        "bangfu@example.org", Security.NONE));
  }
}
