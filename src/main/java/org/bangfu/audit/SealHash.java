package org.bangfu.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one spelling of entries and seals under SHA-256: every text with its length before it, so that none runs into the next. */
final class SealHash {

  static final int LENGTH = 32;
  private static final int ABSENT = -1;

  private SealHash() {
  }

  static byte[] of(AuditEntry entry) {
    return digest(out -> {
      out.writeLong(entry.id());
      out.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
      Long staffId = entry.staffId();
      out.writeLong(staffId == null ? ABSENT : staffId);
      text(out, entry.who());
      text(out, entry.action());
      text(out, entry.object());
      text(out, entry.area());
      text(out, entry.reason());
      out.writeInt(entry.detail().size());
      for (Map.Entry<String, String> word : new TreeMap<>(entry.detail()).entrySet()) {
        text(out, word.getKey());
        text(out, word.getValue());
      }
    });
  }

  static byte[] of(byte[] previousHash, List<Long> entryIds, byte[] hashes) {
    return digest(out -> {
      out.write(previousHash);
      for (long id : entryIds) {
        out.writeLong(id);
      }
      out.write(hashes);
    });
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] digest(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  @FunctionalInterface
  private interface Writing {

    void to(DataOutputStream out) throws IOException;
  }
}
