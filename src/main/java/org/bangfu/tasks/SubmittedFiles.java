package org.bangfu.tasks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds files named in a submission against the case's own documents: an id from elsewhere proves nothing. */
@Component
class SubmittedFiles {

  private final FileStore store;

  SubmittedFiles(FileStore store) {
    this.store = store;
  }

  /** Throws {@code tasks.file.foreign} when a named file does not lie in the case. */
  void check(StepContext context, FormValues values) {
    Set<String> named = new HashSet<>();
    collect(values.byKey().values(), named);
    if (named.isEmpty()) {
      return;
    }
    Set<String> ofCase = context.caseFileOrNull() == null ? Set.of()
        : store.of(context.caseFile().caseNo()).stream().map(FileStore.StoredFile::id).collect(Collectors.toSet());
    if (!ofCase.containsAll(named)) {
      throw new BusinessException("tasks.file.foreign");
    }
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
