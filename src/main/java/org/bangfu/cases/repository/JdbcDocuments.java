package org.bangfu.cases.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.bangfu.cases.DocumentFile;
import org.bangfu.cases.DocumentKind;
import org.bangfu.cases.DocumentStore;
import org.bangfu.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocuments implements DocumentStore {

  private final JdbcClient jdbc;

  JdbcDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void insert(DocumentFile file, byte[] sha256, String contentStore, SignedIn by) {
    jdbc.sql("""
            insert into document(id, household_id, case_no, kind, field_key, name, media_type, size, sha256,
              content_store, stored_at, staff_id, staff_name)
            values (:id, :household, :caseNo, :kind, :field, :name, :mediaType, :size, :sha256, :store, :at, :staff,
              :staffName)""")
        .param("id", file.id()).param("household", file.householdId())
        .param("caseNo", file.caseNo(), Types.VARCHAR)
        .param("kind", file.kind().name()).param("field", file.fieldKey(), Types.VARCHAR)
        .param("name", file.name()).param("mediaType", file.mediaType()).param("size", file.size())
        .param("sha256", sha256).param("store", contentStore).param("at", Times.column(file.storedAt()))
        .param("staff", by.staffId()).param("staffName", by.name())
        .update();
  }

  @Override
  public Optional<Located> byId(String id) {
    return jdbc.sql("select * from document where id = :id").param("id", id)
        .query((row, number) -> new Located(read(row, number), row.getString("content_store")))
        .optional();
  }

  @Override
  public List<DocumentFile> ofCase(String caseNo, int limit) {
    return jdbc.sql("select * from document where case_no = :caseNo order by stored_at desc, id limit :limit")
        .param("caseNo", caseNo).param("limit", limit)
        .query(JdbcDocuments::read).list();
  }

  @Override
  public List<DocumentFile> ofHousehold(long householdId, int limit) {
    return jdbc.sql("select * from document where household_id = :household order by stored_at desc, id limit :limit")
        .param("household", householdId).param("limit", limit)
        .query(JdbcDocuments::read).list();
  }

  private static DocumentFile read(ResultSet row, int number) throws SQLException {
    return new DocumentFile(row.getString("id"), row.getLong("household_id"), row.getString("case_no"),
        DocumentKind.valueOf(row.getString("kind")), row.getString("field_key"), row.getString("name"),
        row.getString("media_type"), row.getLong("size"), Times.instant(row, "stored_at"), row.getString("staff_name"));
  }
}
