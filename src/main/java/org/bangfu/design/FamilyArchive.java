package org.bangfu.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.BusinessException;

/** A family as one ZIP, as its folders lie in the repository: {@code processes/<family>/…} and {@code forms/<family>/…}. */
public final class FamilyArchive {

  /** A family has a dozen files; an archive with more entries is none. */
  private static final int MOST_ENTRIES = 300;
  /** Largest archive that is taken, in bytes. */
  public static final int MOST_BYTES = 10_000_000;

  private FamilyArchive() {
  }

  public static void write(List<ModelText> files, OutputStream out) {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (ModelText file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.content());
        zip.closeEntry();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The models and forms of an archive, by name; what is neither is left out, and so is a folder above both halves. Throws
   * {@code design.archive.unreadable}, {@code .long} and {@code .empty}.
   */
  public static List<ModelText> read(byte[] archive) {
    if (archive.length > MOST_BYTES) {
      throw new BusinessException("design.archive.long");
    }
    Map<String, ModelText> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new BusinessException("design.archive.long");
        }
        String name = inside(entry.getName());
        ModelText file = new ModelText(name, bytes(zip));
        if (!entry.isDirectory() && file.kind() != ModelText.Kind.OTHER) {
          files.put(name, file);
        }
      }
    } catch (IOException | IllegalArgumentException malformed) {
      throw new BusinessException("design.archive.unreadable");
    }
    if (files.isEmpty()) {
      throw new BusinessException("design.archive.empty");
    }
    return List.copyOf(files.values());
  }

  /** Entries are bounded one by one, so that a small archive cannot unfold into a large one. */
  private static byte[] bytes(ZipInputStream zip) throws IOException {
    byte[] bytes = zip.readNBytes(ModelText.MOST_BYTES + 1);
    if (bytes.length > ModelText.MOST_BYTES) {
      throw new BusinessException("design.archive.long");
    }
    return bytes;
  }

  private static String inside(String entry) {
    String name = entry.replace('\\', '/');
    int at = Math.max(name.lastIndexOf("/processes/"), name.lastIndexOf("/forms/"));
    return at < 0 ? name : name.substring(at + 1);
  }
}
