package org.bangfu.cases;

import java.io.InputStream;

/** Where the bytes of documents lie: in the database or in a folder. */
public interface DocumentContent {

  /** The word that stands in the document's row, so that a change of the setting loses no older document. */
  String name();

  /** Keeps the bytes in the caller's transaction: nothing stays when it is rolled back. */
  void put(String documentId, byte[] content);

  /** Throws {@link IllegalStateException} when the content is gone. */
  InputStream open(String documentId);
}
