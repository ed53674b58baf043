package org.bangfu.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** Starts the product on a temporary server with a small demonstration county, and leaves nothing behind. */
class BenchStart {

  private static final int HOUSEHOLDS = 300;

  private final ProductStart start;

  BenchStart(ProductStart start) {
    this.start = start;
  }

  <T> T with(Function<Product, T> bench) {
    Path folder = temporary();
    try {
      return start.with(bench, new String[] {"command", "demo", "bench"},
          "--bangfu.data=" + folder, "--spring.datasource.url=", "--bangfu.demo.households=" + HOUSEHOLDS,
          "--bangfu.demo.monitored=0");
    } finally {
      remove(folder);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("bangfu-bench");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void remove(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
