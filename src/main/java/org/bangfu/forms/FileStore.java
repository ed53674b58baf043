package org.bangfu.forms;

import java.io.InputStream;
import java.util.List;

/** Where the files of a form's file pickers go; implemented by the case file's documents. */
public interface FileStore {

  /**
   * Keeps a file for the case of the form after its content was sniffed (jpg, png, pdf, xlsx, csv; 10 MB at most).
   * Throws {@link org.bangfu.shared.BusinessException} with the reason when it is refused.
   */
  StoredFile store(String caseNo, String fieldKey, String fileName, InputStream content);

  /** Opens a file the signed-in person may read; throws {@link org.bangfu.shared.NotFoundException} otherwise. */
  InputStream open(String fileId);

  /** A file in the store. {@code id} is random and safe in URLs; {@code size} in bytes. */
  record StoredFile(String id, String name, String mediaType, long size) {
  }

  /** The files already there for a case. */
  List<StoredFile> of(String caseNo);
}
