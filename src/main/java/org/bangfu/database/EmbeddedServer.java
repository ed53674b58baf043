package org.bangfu.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real PostgreSQL in a folder of ours, for the one-command start, small single machines and tests.
 * It starts again after the application was killed: a server left behind is stopped first.
 */
public final class EmbeddedServer implements AutoCloseable {

  private final FolderLock lock;
  private final EmbeddedPostgres server;

  private EmbeddedServer(FolderLock lock, EmbeddedPostgres server) {
    this.lock = lock;
    this.server = server;
  }

  /** Starts the server; throws {@link IllegalStateException} with a sentence when another application owns the folder. */
  public static EmbeddedServer start(EmbeddedServerProperties properties) {
    Path folder = properties.folder().toAbsolutePath();
    try {
      Files.createDirectories(folder.getParent());
      Files.createDirectories(properties.binaries());
      FolderLock lock = FolderLock.take(folder);
      try {
        OrphanedServer.stop(folder);
        return new EmbeddedServer(lock, builder(properties, folder).start());
      } catch (IOException | RuntimeException failure) {
        lock.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("内嵌数据库无法启动 / the embedded database did not start in " + folder, failure);
    }
  }

  private static EmbeddedPostgres.Builder builder(EmbeddedServerProperties properties, Path folder) {
    // The library switches both off; this data is meant to stay.
    String durable = properties.durable() ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(properties.binaries().toAbsolutePath().toFile())
        // Its own hook would stop the server before the engine is closed.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(properties.startWait())
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("encoding", "UTF8")
        .setServerConfig("fsync", durable)
        .setServerConfig("full_page_writes", durable)
        .setServerConfig("synchronous_commit", durable)
        .setServerConfig("timezone", "Asia/Shanghai")
        .setServerConfig("max_connections", "120")
        .setServerConfig("shared_buffers", "256MB");
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
