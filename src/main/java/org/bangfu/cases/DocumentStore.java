package org.bangfu.cases;

import java.util.List;
import java.util.Optional;
import org.bangfu.security.SignedIn;

/** Where the list of documents is kept; their contents lie in a {@link DocumentContent}. */
public interface DocumentStore {

  /** A document with the store that holds its content. */
  record Located(DocumentFile file, String contentStore) {
  }

  void insert(DocumentFile file, byte[] sha256, String contentStore, SignedIn by);

  Optional<Located> byId(String id);

  List<DocumentFile> ofCase(String caseNo, int limit);

  List<DocumentFile> ofHousehold(long householdId, int limit);
}
