package org.bangfu.privacy.repository;

import java.util.Optional;
import org.bangfu.privacy.KeyProbes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeyProbes implements KeyProbes {

  private final JdbcClient jdbc;

  JdbcKeyProbes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Probe> find() {
    return jdbc.sql("select cipher, index_value from privacy_key_probe where id = 1")
        .query((row, number) -> new Probe(row.getBytes("cipher"), row.getBytes("index_value")))
        .optional();
  }

  @Override
  public void keep(Probe probe) {
    jdbc.sql("insert into privacy_key_probe (id, cipher, index_value) values (1, :cipher, :index) on conflict do nothing")
        .param("cipher", probe.cipher())
        .param("index", probe.index())
        .update();
  }
}
