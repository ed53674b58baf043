package org.bangfu.cases.repository;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.bangfu.cases.DocumentContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as rows of half a megabyte, so that neither driver nor reader holds a whole file twice. */
@Repository
class DatabaseContent implements DocumentContent {

  private static final int PART = 512 * 1024;

  private final JdbcClient jdbc;

  DatabaseContent(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public void put(String documentId, byte[] content) {
    for (int part = 0; part * PART < content.length; part++) {
      jdbc.sql("insert into document_content(document_id, part, bytes) values (:id, :part, :bytes)")
          .param("id", documentId).param("part", part)
          .param("bytes", Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)))
          .update();
    }
  }

  @Override
  public InputStream open(String documentId) {
    int parts = jdbc.sql("select count(*) from document_content where document_id = :id").param("id", documentId)
        .query(Integer.class).single();
    if (parts == 0) {
      throw new IllegalStateException("the content of document " + documentId + " is gone");
    }
    return new SequenceInputStream(new Parts(documentId, parts));
  }

  private InputStream part(String documentId, int part) {
    return new ByteArrayInputStream(jdbc.sql("""
            select bytes from document_content where document_id = :id and part = :part""")
        .param("id", documentId).param("part", part)
        .query((row, number) -> row.getBytes(1)).single());
  }

  /** Fetches each part when the reader comes to it. */
  private final class Parts implements Enumeration<InputStream> {

    private final String documentId;
    private final int parts;
    private int next;

    private Parts(String documentId, int parts) {
      this.documentId = documentId;
      this.parts = parts;
    }

    @Override
    public boolean hasMoreElements() {
      return next < parts;
    }

    @Override
    public InputStream nextElement() {
      if (next >= parts) {
        throw new NoSuchElementException();
      }
      return part(documentId, next++);
    }
  }
}
