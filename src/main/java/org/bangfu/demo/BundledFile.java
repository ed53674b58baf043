package org.bangfu.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** A table of the demonstration out of the jar; imports read files, so it is laid on the disk for them. */
record BundledFile(String name) {

  <T> T read(Function<Path, T> work) {
    try {
      Path file = Files.createTempFile("bangfu-", ".csv");
      try (InputStream content = new ClassPathResource("demo/" + name).getInputStream()) {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return work.apply(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
