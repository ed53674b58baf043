package org.bangfu.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a household's dossier.
 *
 * @param id random, safe in URLs; the name on disk as well
 * @param caseNo the case it belongs to; absent where it concerns the household as a whole
 * @param fieldKey key of the form field it was put into, where it was one
 * @param size in bytes
 */
public record DocumentFile(String id, long householdId, @Nullable String caseNo, DocumentKind kind,
    @Nullable String fieldKey, String name, String mediaType, long size, Instant storedAt, String staffName) {

  public boolean image() {
    return mediaType.startsWith("image/");
  }
}
