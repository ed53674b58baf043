package org.bangfu.cases.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bangfu.shared.BusinessException;

/** XLSX files: a ZIP with a workbook in it, of bounded size when unpacked, without macros or embedded programs. */
final class WorkbookInspection {

  private static final int MOST_ENTRIES = 2_000;
  private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

  private WorkbookInspection() {
  }

  static boolean isWorkbook(byte[] content) {
    boolean[] found = new boolean[2];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int entries = 0;
      long left = LARGEST_UNPACKED;
      for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES && left > 0;
          entry = zip.getNextEntry()) {
        found[0] |= entry.getName().equals("[Content_Types].xml");
        found[1] |= entry.getName().equals("xl/workbook.xml");
        left -= skip(zip, left);
        entries++;
      }
    } catch (IOException | IllegalArgumentException broken) {
      return false;
    }
    return found[0] && found[1];
  }

  /** Throws {@link BusinessException} for macros, embedded objects and what unpacks without end. */
  static void refuseHarmful(String name, byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int entries = 0;
      long left = LARGEST_UNPACKED;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (active(entry.getName().toLowerCase(Locale.ROOT))) {
          throw new BusinessException("cases.file.macros", name);
        }
        left -= skip(zip, left);
        if (++entries > MOST_ENTRIES || left <= 0) {
          throw new BusinessException("cases.file.bomb", name);
        }
      }
    } catch (IOException broken) {
      throw new BusinessException("cases.file.unreadable", name);
    }
  }

  private static boolean active(String entry) {
    return entry.endsWith(".bin") && entry.contains("vbaproject") || entry.contains("/embeddings/")
        || entry.contains("/activex/") || entry.contains("/macrosheets/");
  }

  /** Unpacks and drops an entry, at most {@code most} bytes; answers how many there were. */
  private static long skip(InputStream entry, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long total = 0;
    for (int read = entry.read(buffer); read >= 0 && total < most; read = entry.read(buffer)) {
      total += read;
    }
    return total;
  }
}
