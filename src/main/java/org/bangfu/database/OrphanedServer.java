package org.bangfu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed application leaves running. Called only while the folder's lock is held, so whoever
 * still serves the folder has lost its application; otherwise the next start would wait its whole time and fail.
 */
final class OrphanedServer {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
  private static final long SECONDS_TO_STOP = 30;

  private OrphanedServer() {
  }

  static void stop(Path folder) throws IOException {
    Path pidFile = folder.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> process = Files.readAllLines(pidFile).stream().findFirst()
        .map(line -> Long.parseLong(line.strip()))
        .flatMap(ProcessHandle::of)
        .filter(OrphanedServer::isPostgres);
    if (process.isPresent()) {
      LOG.info("Stopping the database server that an ended application left behind (process {})", process.get().pid());
      end(process.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static void end(ProcessHandle process) {
    // SIGTERM is PostgreSQL's "smart" shutdown: it waits for clients, which are gone with their application.
    process.destroy();
    try {
      process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    } catch (CompletionException tooSlow) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
