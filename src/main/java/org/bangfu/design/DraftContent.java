package org.bangfu.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.engine.ModelReleases;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.NotFoundException;
import org.bangfu.security.ForOwnRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A draft put together: the files of its base, and over them those that are its own. */
@Component
@ForOwnRules
class DraftContent {

  private final DraftStore store;
  private final ModelReleases releases;

  DraftContent(DraftStore store, ModelReleases releases) {
    this.store = store;
    this.releases = releases;
  }

  /** Every file of base and draft, by name. */
  List<DraftFile> files(Draft draft) {
    Map<String, DraftStore.Own> own = store.own(draft.id()).stream()
        .collect(Collectors.toMap(DraftStore.Own::name, Function.identity()));
    Map<String, DraftFile> files = new TreeMap<>();
    for (ModelText file : base(draft)) {
      files.put(file.name(), file(own.remove(file.name()), file));
    }
    own.values().stream().filter(added -> added.content() != null).forEach(added -> files.put(added.name(),
        new DraftFile(added.name(), added.content(), added.version(), DraftFile.Change.ADDED)));
    return new ArrayList<>(files.values());
  }

  private static DraftFile file(DraftStore.@Nullable Own own, ModelText base) {
    if (own == null) {
      return new DraftFile(base.name(), base.content(), 0, DraftFile.Change.SAME);
    }
    DraftFile.Change change = own.content() == null ? DraftFile.Change.REMOVED
        : Arrays.equals(own.content(), base.content()) ? DraftFile.Change.SAME : DraftFile.Change.CHANGED;
    return new DraftFile(base.name(), own.content(), own.version(), change);
  }

  /** The family as it will be released. */
  List<ModelText> whole(Draft draft) {
    return files(draft).stream().filter(file -> file.content() != null)
        .map(file -> new ModelText(file.name(), Objects.requireNonNull(file.content()))).toList();
  }

  List<ModelText> base(Draft draft) {
    return releases.find(draft.family(), draft.base()).map(release -> releases.files(release.id()))
        .orElseThrow(NotFoundException::new);
  }
}
