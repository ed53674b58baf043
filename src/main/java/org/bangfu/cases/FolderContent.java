package org.bangfu.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Documents as files of a folder under their random names; written aside, flushed, then moved into place. */
@Component
class FolderContent implements DocumentContent {

  static final String NAME = "folder";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{20,32}");

  private final @Nullable Path folder;

  FolderContent(DocumentsProperties properties) {
    this.folder = properties.folder();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void put(String documentId, byte[] content) {
    Path place = place(documentId);
    Path aside = place.resolveSibling(documentId + ".part");
    try {
      Files.createDirectories(place.getParent());
      writeThrough(aside, content);
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      deleteQuietly(aside);
      throw new BusinessException("cases.file.noRoom");
    }
    deleteOnRollback(place);
  }

  @Override
  public InputStream open(String documentId) {
    try {
      return Files.newInputStream(place(documentId));
    } catch (IOException gone) {
      throw new UncheckedIOException("the content of document " + documentId + " is gone", gone);
    }
  }

  private Path place(String documentId) {
    if (folder == null || !PLAIN.matcher(documentId).matches()) {
      throw new IllegalStateException("no folder for document " + documentId);
    }
    // Two letters a level keep the directories small.
    return folder.resolve(documentId.substring(0, 2)).resolve(documentId);
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void deleteOnRollback(Path place) {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCompletion(int status) {
        if (status == STATUS_ROLLED_BACK) {
          deleteQuietly(place);
        }
      }
    });
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      // A file without a row is out of anybody's reach; the next cleaning of the folder finds it.
      file.toFile().deleteOnExit();
    }
  }
}
