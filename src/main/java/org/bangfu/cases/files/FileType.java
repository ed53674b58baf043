package org.bangfu.cases.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in (security.md §4). */
public enum FileType {

  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean image() {
    return this == JPEG || this == PNG;
  }

  /** The type a file's name claims. */
  static Optional<FileType> named(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
  }

  /** The extension its files are named with. */
  String extension() {
    return extensions.get(0);
  }

  /** Endings with their dots, for file choosers: {@code .jpg}, {@code .jpeg}, … */
  public static List<String> endings() {
    return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).map(ending -> "." + ending).toList();
  }
}
