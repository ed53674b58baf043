package org.bangfu.outbox.repository;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.Message;
import org.bangfu.outbox.NewMessage;
import org.bangfu.outbox.OutboxStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The number of attempts is the fence: who took a message before somebody else did can mark it no more. */
@Repository
class JdbcOutbox implements OutboxStore {

  /** A robot takes 20 messages a minute and then none for ten; more would be dead letters before their turn. */
  private static final int ROBOT_CALLS = 15;
  private static final Duration ROBOT_PACE = Duration.ofMinutes(1);

  private final JdbcClient jdbc;

  JdbcOutbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int add(Collection<NewMessage> messages, Instant now) {
    return jdbc.sql("""
            insert into outbox_message (key, channel, address, subject, body, created_at, next_at)
            select m.key, m.channel, m.address, m.subject, m.body, :now, :now
            from unnest(:keys::text[], :channels::text[], :addresses::text[], :subjects::text[], :bodies::text[])
              m(key, channel, address, subject, body)
            on conflict (key) do nothing""")
        .param("keys", texts(messages, NewMessage::key))
        .param("channels", texts(messages, message -> message.channel().name()))
        .param("addresses", texts(messages, NewMessage::address))
        .param("subjects", texts(messages, NewMessage::subject))
        .param("bodies", texts(messages, NewMessage::text))
        .param("now", moment(now)).update();
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Message> take(Set<Channel> channels, Instant now, Instant loanUntil) {
    return jdbc.sql("""
            with due as (
              select id from outbox_message
              where state in ('WAITING', 'SENDING') and next_at <= :now and channel = any(:channels)
                and (channel <> 'WEBHOOK' or :pace > (
                  select count(*) from outbox_attempt a join outbox_message w on w.id = a.message_id
                  where w.channel = 'WEBHOOK' and a.begun_at > :paceSince))
              order by next_at, id limit 1
              for update skip locked
            ),
            taken as (
              update outbox_message m set state = 'SENDING', attempts = m.attempts + 1, next_at = :until
              from due where m.id = due.id
              returning m.id, m.key, m.channel, m.address, m.subject, m.body as text, m.attempts as attempt
            ),
            noted as (
              insert into outbox_attempt (message_id, attempt, begun_at) select id, attempt, :now from taken
            )
            select * from taken""")
        .param("channels", channels.stream().map(Channel::name).toArray(String[]::new))
        .param("now", moment(now)).param("until", moment(loanUntil))
        .param("pace", ROBOT_CALLS).param("paceSince", moment(now.minus(ROBOT_PACE)))
        .query(Message.class).optional();
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean sent(Message message, Instant now) {
    note(message, "SENT");
    return jdbc.sql("""
            update outbox_message set state = 'SENT', sent_at = :now, problem = null
            where id = :id and attempts = :attempt and state = 'SENDING'""")
        .param("now", moment(now)).param("id", message.id()).param("attempt", message.attempt()).update() == 1;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void again(Message message, String problem, Instant nextAt) {
    note(message, "FAILED");
    jdbc.sql("""
            update outbox_message set state = 'WAITING', problem = :problem, next_at = :next
            where id = :id and attempts = :attempt and state = 'SENDING'""")
        .param("problem", problem).param("next", moment(nextAt))
        .param("id", message.id()).param("attempt", message.attempt()).update();
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void dead(Message message, String problem) {
    note(message, "FAILED");
    jdbc.sql("""
            update outbox_message set state = 'DEAD', problem = :problem
            where id = :id and attempts = :attempt and state = 'SENDING'""")
        .param("problem", problem).param("id", message.id()).param("attempt", message.attempt()).update();
  }

  private void note(Message message, String outcome) {
    jdbc.sql("update outbox_attempt set outcome = :outcome where message_id = :id and attempt = :attempt")
        .param("outcome", outcome).param("id", message.id()).param("attempt", message.attempt()).update();
  }

  private static @Nullable String[] texts(Collection<NewMessage> messages, Function<NewMessage, @Nullable String> value) {
    return messages.stream().map(value).toArray(String[]::new);
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
