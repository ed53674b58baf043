package org.bangfu.forms.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.forms.NumberText;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** Files as form data has them: our own {@code {id, name, mediaType, size}} or form-js' document references. */
final class FileItem {

  private FileItem() {
  }

  static List<StoredFile> of(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(FileItem::file).filter(Objects::nonNull).toList() : List.of();
  }

  private static @Nullable StoredFile file(@Nullable Object one) {
    if (!(one instanceof Map<?, ?> map)) {
      return null;
    }
    boolean reference = map.get("documentId") != null;
    Object id = map.get(reference ? "documentId" : "id");
    Map<?, ?> about = reference && map.get("metadata") instanceof Map<?, ?> metadata ? metadata : map;
    if (id == null) {
      return null;
    }
    var size = NumberText.read(about.get("size"));
    return new StoredFile(Texts.of(id), Texts.of(about.get(reference ? "fileName" : "name")),
        Texts.of(about.get(reference ? "contentType" : "mediaType")), size == null ? 0 : size.longValue());
  }

  static Map<String, Object> value(StoredFile file) {
    return Map.of("id", file.id(), "name", file.name(), "mediaType", file.mediaType(), "size", file.size());
  }
}
