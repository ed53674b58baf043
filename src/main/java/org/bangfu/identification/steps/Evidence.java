package org.bangfu.identification.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.springframework.stereotype.Component;

/** Uploaded proof: what a form names must lie among the documents of its case. */
@Component
class Evidence {

  private final FileStore files;

  Evidence(FileStore files) {
    this.files = files;
  }

  /** Ids of the files under the key; throws {@link FormRefused} for one that is not of the case. */
  List<String> of(String caseNo, FormValues values, String key) {
    List<String> named = values.rows(key).stream().map(file -> file.text("id")).toList();
    if (named.isEmpty()) {
      return named;
    }
    Set<String> known = files.of(caseNo).stream().map(FileStore.StoredFile::id).collect(Collectors.toSet());
    if (!known.containsAll(named)) {
      throw new FormRefused(key, "identification.file.unknown");
    }
    return named;
  }
}
