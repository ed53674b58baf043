package org.bangfu.households;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.areas.AreaImport;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;

/** Villages of their own for tests that count what is in one. */
public class Villages {

  /** How their names begin. */
  public static final String NAME = "测试村";

  private static final String TOWNSHIP = "500229221000";
  private static final AtomicInteger NEXT = new AtomicInteger(600);

  private final AreaImport areas;

  public Villages(AreaImport areas) {
    this.areas = areas;
  }

  /** A village in which nobody lives yet; the area tree is there already. */
  public AreaCode empty() {
    String code = TOWNSHIP.substring(0, 9) + NEXT.incrementAndGet();
    try {
      Path file = Files.createTempFile("village", ".csv");
      Files.writeString(file, "code,name,parent_code,level\n" + code + "," + NAME + code.substring(9) + "," + TOWNSHIP
          + ",village\n");
      ActingAs.system(() -> {
        areas.run(file);
      });
      Files.delete(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return AreaCode.of(code);
  }
}
