package org.bangfu.outbox.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of messages to the outside (security.md §5). */
@Configuration(proxyBeanMethods = false)
class OutboxInvariants {

  /**
   * Each message was delivered once, or waits, or is a dead letter with its problem. A message delivered by a node whose
   * loan had ended, and then again by another, shows here: the far side had to tell the repetition by its key.
   */
  @Bean
  Invariant outboxOnce(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "outbox-once", """
        select format('message=%s channel=%s state=%s attempts=%s delivered=%s', m.id, m.channel, m.state, m.attempts,
                 coalesce(a.delivered, 0))
        from outbox_message m
        left join (select message_id, count(*) tried, count(*) filter (where outcome = 'SENT') delivered
          from outbox_attempt group by message_id) a on a.message_id = m.id
        where m.attempts <> coalesce(a.tried, 0)
          or coalesce(a.delivered, 0) <> case when m.state = 'SENT' then 1 else 0 end
          or (m.state = 'SENT') <> (m.sent_at is not null)
          or m.state = 'DEAD' and m.problem is null
        order by m.id
        limit :told""");
  }
}
