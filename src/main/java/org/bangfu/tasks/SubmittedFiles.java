package org.bangfu.tasks;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds files named in a submission against the case's own documents: an id from elsewhere proves nothing. */
@Component
class SubmittedFiles {

  private final FileStore store;

  SubmittedFiles(FileStore store) {
    this.store = store;
  }

  /** Throws {@link FormRefused} naming the field when a file of it does not lie in the case. */
  void check(StepContext context, FormValues values) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    values.byKey().forEach((key, value) -> {
      Set<String> files = new HashSet<>();
      collect(Collections.singletonList(value), files);
      if (!files.isEmpty()) {
        named.put(key, files);
      }
    });
    if (named.isEmpty()) {
      return;
    }
    Set<String> ofCase = context.caseFileOrNull() == null ? Set.of()
        : store.of(context.caseFile().caseNo()).stream().map(FileStore.StoredFile::id).collect(Collectors.toSet());
    named.forEach((key, files) -> {
      if (!ofCase.containsAll(files)) {
        throw new FormRefused(key, "tasks.file.foreign");
      }
    });
  }

  /** Walks lists and rows; a file is what has an id and a size, as the forms room writes it. */
  private static void collect(Collection<? extends @Nullable Object> values, Set<String> named) {
    for (Object value : values) {
      if (value instanceof Collection<?> list) {
        collect(list, named);
      } else if (value instanceof Map<?, ?> map) {
        if (map.get("id") instanceof String id && map.containsKey("size")) {
          named.add(id);
        }
        collect(map.values(), named);
      }
    }
  }
}
