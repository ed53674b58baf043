package org.bangfu.households.repository;

import java.util.Arrays;
import java.util.List;
import org.bangfu.households.Word;
import org.bangfu.households.WordKind;
import org.bangfu.households.WordStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWords implements WordStore {

  private final JdbcClient jdbc;

  JdbcWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Word> all() {
    return jdbc.sql("select * from register_word order by kind, position, code")
        .query((row, number) -> new Word(WordKind.valueOf(row.getString("kind")), row.getString("code"),
            row.getString("label_zh"), row.getString("label_en"),
            Arrays.stream(row.getString("other_names").split(",")).filter(name -> !name.isEmpty()).toList()))
        .list();
  }
}
