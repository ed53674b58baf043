package org.bangfu.contacts.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between contacts and spells. */
@Configuration(proxyBeanMethods = false)
class ContactInvariants {

  /** A relation lies inside its spell: none reaches beyond the day on which the spell ended. */
  @Bean
  Invariant contactsInsideSpells(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "contacts-inside-spells", """
        select format('contact=%s spell=%s household=%s', c.id, c.spell_id, c.household_id)
        from household_contact c
        join household_spell s on s.id = c.spell_id
        where s.household_id <> c.household_id or (s.closed_on is not null and not c.annulled and (c.to_on is null or c.to_on > s.closed_on))
        order by c.id
        limit :told""");
  }
}
