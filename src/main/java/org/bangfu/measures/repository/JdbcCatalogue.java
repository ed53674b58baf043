package org.bangfu.measures.repository;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.database.Columns;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.measures.CatalogueStore;
import org.bangfu.measures.TypeDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements CatalogueStore {

  private static final RowMapper<CatalogueEntry> ENTRY = (row, number) ->
      new CatalogueEntry(JdbcMeasureTypes.type(row, number), row.getInt("position"), row.getInt("version"));

  private final JdbcClient jdbc;

  JdbcCatalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CatalogueEntry> page(CatalogueFilter filter, LocalDate today, CatalogueEntry.@Nullable Place after,
      int limit) {
    return jdbc.sql("""
            select * from measure_type
            where (position, code) > (:position, :code)
              and (position(lower(:text) in lower(label)) > 0 or position(lower(:text) in lower(label_en)) > 0
                or position(lower(:text) in lower(code)) > 0)
              and (:kind::text is null or kind = :kind)
              and (:retired::boolean is null or (retired_from is not null and retired_from <= :today) = :retired)
            order by position, code
            limit :limit""")
        .param("position", after == null ? Integer.MIN_VALUE : after.position())
        .param("code", after == null ? "" : after.code())
        .param("text", filter.text().strip())
        .param("kind", Columns.word(filter.kind()), Types.VARCHAR)
        .param("retired", filter.retired(), Types.BOOLEAN)
        .param("today", today).param("limit", limit)
        .query(ENTRY).list();
  }

  @Override
  public Optional<CatalogueEntry> find(String code) {
    return jdbc.sql("select * from measure_type where code = :code").param("code", code).query(ENTRY).optional();
  }

  @Override
  public Optional<String> named(String label, String butCode) {
    return jdbc.sql("""
            select code from measure_type
            where code <> :code and (lower(label) = lower(:label) or lower(label_en) = lower(:label)) limit 1""")
        .param("code", butCode).param("label", label)
        .query(String.class).optional();
  }

  @Override
  public boolean add(TypeDraft draft) {
    return with(draft, jdbc.sql("""
            insert into measure_type (code, label, label_en, kind, development, departments, risks, position)
            values (:code, :label, :english, :kind, :development, cast(:departments as varchar[]),
              cast(:risks as varchar[]), (select coalesce(max(position), 0) + 10 from measure_type where position < 900))
            on conflict (code) do nothing""")).update() == 1;
  }

  @Override
  public boolean change(TypeDraft draft, int version) {
    return with(draft, jdbc.sql("""
            update measure_type set label = :label, label_en = :english, kind = :kind, development = :development,
              departments = cast(:departments as varchar[]), risks = cast(:risks as varchar[]), version = version + 1
            where code = :code and version = :version""")).param("version", version).update() == 1;
  }

  private static JdbcClient.StatementSpec with(TypeDraft draft, JdbcClient.StatementSpec statement) {
    return statement.param("code", draft.code()).param("label", draft.label()).param("english", draft.labelEnglish())
        .param("kind", draft.kind().name())
        .param("development", Columns.word(draft.development()), Types.VARCHAR)
        .param("departments", draft.departments().toArray(String[]::new))
        .param("risks", Columns.words(draft.risks()));
  }

  @Override
  public boolean retire(String code, @Nullable LocalDate from, int version) {
    return jdbc.sql("""
            update measure_type set retired_from = :from, version = version + 1
            where code = :code and version = :version""")
        .param("from", from, Types.DATE).param("code", code).param("version", version)
        .update() == 1;
  }
}
