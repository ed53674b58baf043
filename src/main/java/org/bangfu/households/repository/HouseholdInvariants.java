package org.bangfu.households.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold within the register. */
@Configuration(proxyBeanMethods = false)
class HouseholdInvariants {

  /** A household has one open monitoring spell at most. */
  @Bean
  Invariant oneOpenSpell(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "one-open-spell", """
        select format('household=%s open-spells=%s', household_id, count(*))
        from household_spell
        where closed_on is null
        group by household_id
        having count(*) > 1
        limit :told""");
  }

  /** The category a household is listed under is that of its open spell. */
  @Bean
  Invariant categoryIsTheSpells(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "category-is-the-spells", """
        select format('household=%s category=%s spell=%s', h.id, h.category, s.category)
        from household h
        left join household_spell s on s.household_id = h.id and s.closed_on is null
        where h.category is distinct from s.category
        limit :told""");
  }

  /** Every household lies in a village of the area tree. */
  @Bean
  Invariant householdsInVillages(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "households-in-villages", """
        select format('household=%s area=%s', h.id, h.area)
        from household h
        left join area a on a.code = h.area and a.level = 'VILLAGE'
        where a.code is null
        limit :told""");
  }
}
