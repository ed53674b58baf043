package org.bangfu.cases;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Chooses the store: new documents go where the setting says, older ones are found where they were put. */
@Component
class DocumentContents {

  /** The store used without a setting. */
  static final String DATABASE = "database";

  private final Map<String, DocumentContent> stores;
  private final DocumentContent current;

  DocumentContents(List<DocumentContent> stores, DocumentsProperties properties) {
    this.stores = stores.stream().collect(Collectors.toUnmodifiableMap(DocumentContent::name, Function.identity()));
    this.current = require(properties.folder() == null ? DATABASE : FolderContent.NAME);
  }

  /** Keeps the bytes and answers the name of the store that has them. */
  String put(String documentId, byte[] content) {
    current.put(documentId, content);
    return current.name();
  }

  InputStream open(String store, String documentId) {
    return require(store).open(documentId);
  }

  private DocumentContent require(String name) {
    DocumentContent store = stores.get(name);
    if (store == null) {
      throw new IllegalStateException("no document store " + name);
    }
    return store;
  }
}
