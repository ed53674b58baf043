package org.bangfu.privacy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the keys in the environment or a file; the one-command start makes its own file in the data folder. */
final class KeySource {

  private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

  private final PrivacyProperties properties;
  private final Path madeFile;
  private final boolean externalDatabase;

  /**
   * @param madeFile the file the one-command start makes
   * @param externalDatabase whether a database of one's own is used: then keys are never made up
   */
  KeySource(PrivacyProperties properties, Path madeFile, boolean externalDatabase) {
    this.properties = properties;
    this.madeFile = madeFile;
    this.externalDatabase = externalDatabase;
  }

  KeyRing find() {
    if (!properties.fieldKeys().isBlank() || !properties.indexKey().isBlank()) {
      return KeyRing.of(properties.fieldKeys(), properties.indexKey());
    }
    if (!properties.keyFile().isBlank()) {
      return read(Path.of(properties.keyFile()));
    }
    if (externalDatabase) {
      throw new IllegalStateException("使用外部数据库时必须提供密钥：设置 BANGFU_FIELD_KEY 和 BANGFU_INDEX_KEY，或用 "
          + "BANGFU_KEY_FILE 指定密钥文件 / with a database of your own, keys are needed: set BANGFU_FIELD_KEY and "
          + "BANGFU_INDEX_KEY, or name a key file by BANGFU_KEY_FILE");
    }
    if (!Files.exists(madeFile)) {
      make();
    }
    return read(madeFile);
  }

  private static KeyRing read(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("密钥文件无法读取 / the key file cannot be read: " + file, unreadable);
    }
    return KeyRing.of(lines.getProperty("field-keys", ""), lines.getProperty("index-key", ""));
  }

  private void make() {
    String text = """
        # Keys of the personal numbers in this folder's database. Keep a copy apart from the database:
        # without this file ID numbers, phone numbers and bank accounts cannot be read again.
        field-keys=%s
        index-key=%s
        """.formatted(newKey(), newKey());
    try {
      Files.createDirectories(madeFile.toAbsolutePath().getParent());
      write(text);
    } catch (IOException failure) {
      throw new UncheckedIOException("密钥文件无法写入 / the key file cannot be written: " + madeFile, failure);
    }
    LOG.info("已生成个人信息加密密钥，请另行备份 / made the keys of personal numbers, keep a copy apart: {}",
        madeFile.toAbsolutePath());
  }

  /** The file is never readable to others, not even for the moment between making and writing it. */
  private void write(String text) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly = posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
    try (FileChannel channel = FileChannel.open(madeFile,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
