package org.bangfu.households.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bangfu.shared.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Register files that a killed application left on the disk: they are full of personal numbers and nobody's any more. */
@Component
class LeftFiles {

  /** How the files begin that are laid down for the time of an import. */
  static final String PREFIX = "bangfu-register-";

  private static final Logger LOG = LoggerFactory.getLogger(LeftFiles.class);
  /** No import of another application on this machine lasts so long. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final RealTime real;

  LeftFiles(RealTime real) {
    this.real = real;
  }

  @EventListener(ApplicationReadyEvent.class)
  void remove() {
    Instant old = real.now().minus(LONGEST);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*.tmp")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
          LOG.info("a register file left by an earlier run was deleted");
        }
      }
    } catch (IOException unreadable) {
      LOG.warn("left register files not looked for: {}", unreadable.toString());
    }
  }
}
