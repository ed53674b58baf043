package org.bangfu.cases.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a file in or refuses it with a sentence: size, claimed type, content by sniffing, and what each type may hide
 * (security.md §4). The name decides nothing; it must only not contradict the content.
 */
@Component
public class FileIntake {

  /** Bytes a file may have. */
  public static final int LARGEST = 10 * 1024 * 1024;

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /** Throws {@link BusinessException} with the reason when the file is refused. */
  public AcceptedFile accept(String givenName, InputStream stream) {
    String name = FileName.clean(givenName);
    byte[] content = read(name, stream);
    FileType claimed = FileType.named(name).orElseThrow(() -> new BusinessException("cases.file.type", name));
    if (sniffed(content) != claimed) {
      throw new BusinessException("cases.file.mismatch", name, claimed.extension());
    }
    return new AcceptedFile(FileName.of(name, claimed), claimed, harmless(claimed, name, content));
  }

  private static byte[] read(String name, InputStream stream) {
    try {
      byte[] content = stream.readNBytes(LARGEST + 1);
      if (content.length == 0) {
        throw new BusinessException("cases.file.empty", name);
      }
      if (content.length > LARGEST) {
        throw new BusinessException("cases.file.tooLarge", name, LARGEST / 1024 / 1024);
      }
      return content;
    } catch (IOException broken) {
      throw new BusinessException("cases.file.interrupted", name);
    }
  }

  private @Nullable FileType sniffed(byte[] content) {
    String found = detect(content);
    return switch (found) {
      case "image/jpeg" -> FileType.JPEG;
      case "image/png" -> FileType.PNG;
      case "application/pdf" -> FileType.PDF;
      case "application/zip", "application/x-tika-ooxml" ->
          WorkbookInspection.isWorkbook(content) ? FileType.XLSX : null;
      case "text/plain", "text/csv" -> TableText.readable(content) ? FileType.CSV : null;
      // GB18030 text of few letters looks like anything to a sniffer; a table is judged by its letters.
      case "application/octet-stream" -> TableText.readable(content) ? FileType.CSV : null;
      default -> null;
    };
  }

  private String detect(byte[] content) {
    try {
      return types.detect(new ByteArrayInputStream(content), new Metadata()).toString();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] harmless(FileType type, String name, byte[] content) {
    switch (type) {
      case JPEG, PNG -> {
        return ImageCleaning.clean(type, name, content);
      }
      case PDF -> PdfInspection.refuseActive(name, content);
      case XLSX -> WorkbookInspection.refuseHarmful(name, content);
      default -> {
        return content;
      }
    }
    return content;
  }
}
