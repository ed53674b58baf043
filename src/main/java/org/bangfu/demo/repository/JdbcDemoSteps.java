package org.bangfu.demo.repository;

import java.time.Instant;
import java.time.ZoneOffset;
import org.bangfu.demo.DemoSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemoSteps implements DemoSteps {

  private final JdbcClient jdbc;

  JdbcDemoSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean finished(String step) {
    return jdbc.sql("select count(*) > 0 from demo_step where name = :step").param("step", step)
        .query(Boolean.class).single();
  }

  @Override
  public void finish(String step, Instant now) {
    jdbc.sql("insert into demo_step (name, finished_at) values (:step, :now) on conflict (name) do nothing")
        .param("step", step).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }
}
