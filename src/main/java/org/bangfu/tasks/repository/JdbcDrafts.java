package org.bangfu.tasks.repository;

import java.util.Optional;
import org.bangfu.tasks.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

  private final JdbcClient jdbc;

  JdbcDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void save(String taskId, long staffId, byte[] cipher) {
    jdbc.sql("""
            insert into task_draft(task_id, staff_id, content) values (:task, :staff, :content)
            on conflict (task_id) do update
            set staff_id = excluded.staff_id, content = excluded.content, saved_at = now()""")
        .param("task", taskId).param("staff", staffId).param("content", cipher).update();
  }

  @Override
  public Optional<byte[]> find(String taskId) {
    return jdbc.sql("select content from task_draft where task_id = :task").param("task", taskId)
        .query(byte[].class).optional();
  }
}
