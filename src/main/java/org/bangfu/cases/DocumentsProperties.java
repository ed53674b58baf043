package org.bangfu.cases;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the document store.
 *
 * @param folder where new documents are written; absent: into the database
 */
@ConfigurationProperties("bangfu.documents")
public record DocumentsProperties(@Nullable Path folder) {

  public DocumentsProperties {
    folder = folder == null || folder.toString().isBlank() ? null : folder;
  }
}
