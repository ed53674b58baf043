package org.bangfu.households.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bangfu.shared.BusinessException;

/**
 * Unpacks a spreadsheet once for counting only, before anything reads it: a small file that swells without end is refused
 * (security.md §4), whatever sizes its directory claims.
 */
final class SpreadsheetLimits {

  private static final long LARGEST_WHOLE = 2L * 1024 * 1024 * 1024;
  private static final long LARGEST_STRINGS = 200L * 1024 * 1024;
  private static final long SUSPICIOUS_FROM = 64L * 1024 * 1024;
  private static final long LARGEST_SWELLING = 250;
  private static final int MOST_ENTRIES = 2_000;

  private SpreadsheetLimits() {
  }

  static void check(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new BusinessException("households.import.noSpreadsheet");
      }
      if (zip.size() > MOST_ENTRIES) {
        throw new BusinessException("households.import.bomb");
      }
      long whole = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        whole += unpacked(zip, entries.nextElement(), whole);
      }
    } catch (ZipException broken) {
      throw new BusinessException("households.import.noSpreadsheet");
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry entry, long before) throws IOException {
    boolean strings = entry.getName().endsWith("sharedStrings.xml");
    long packed = Math.max(1, entry.getCompressedSize());
    byte[] block = new byte[1 << 16];
    long size = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        size += read;
        boolean swollen = size > SUSPICIOUS_FROM && size / packed > LARGEST_SWELLING;
        if (swollen || before + size > LARGEST_WHOLE || strings && size > LARGEST_STRINGS) {
          throw new BusinessException("households.import.bomb");
        }
      }
    }
    return size;
  }
}
