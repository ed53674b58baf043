package org.bangfu.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bangfu.changes.ModelChange.Kind;
import org.bangfu.gate.ModelReading;
import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;

/** Compares two revisions of a family, file by file and thing by thing. */
public final class FamilyChanges {

  private FamilyChanges() {
  }

  /** What differs, by file; a file of which only the drawing differs has one change of sort {@code drawing}. */
  public static List<ModelChange> between(Collection<ModelText> before, Collection<ModelText> after) {
    Map<String, byte[]> old = byName(before);
    Map<String, byte[]> now = byName(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<ModelChange> all = new ArrayList<>();
    names.stream().sorted().filter(name -> !Arrays.equals(old.get(name), now.get(name)))
        .forEach(name -> all.addAll(file(name, old.get(name), now.get(name))));
    return List.copyOf(all);
  }

  private static List<ModelChange> file(String name, byte @Nullable [] before, byte @Nullable [] after) {
    Told told = new Told(name);
    if (before == null || after == null) {
      return List.of(told.whole("file", before == null ? Kind.ADDED : Kind.REMOVED));
    }
    List<ModelChange> all = told.compare(facts(name, before), facts(name, after));
    return all.isEmpty() ? List.of(told.whole("drawing", Kind.CHANGED)) : all;
  }

  private static Map<String, Fact> facts(String name, byte[] content) {
    ModelText file = new ModelText(name, content);
    return switch (file.kind()) {
      case BPMN -> ModelReading.root(file).map(ProcessFacts::of).orElse(Map.of());
      case DMN -> ModelReading.root(file).map(DecisionFacts::of).orElse(Map.of());
      case FORM -> FormFacts.of(content);
      case OTHER -> Map.of();
    };
  }

  private static Map<String, byte[]> byName(Collection<ModelText> files) {
    Map<String, byte[]> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.name(), file.content()));
    return byName;
  }

  /** What is told of one file. */
  private record Told(String file) {

    String model() {
      return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    ModelChange whole(String sort, Kind kind) {
      return new ModelChange(file, model(), model(), sort, model(), kind, "", null, null);
    }

    List<ModelChange> compare(Map<String, Fact> before, Map<String, Fact> after) {
      List<ModelChange> all = new ArrayList<>();
      before.forEach((id, fact) -> {
        if (!after.containsKey(id)) {
          all.add(change(id, fact, Kind.REMOVED, "", inOneLine(fact), null));
        }
      });
      after.forEach((id, fact) -> {
        Fact was = before.get(id);
        if (was == null || !was.sort().equals(fact.sort())) {
          all.add(change(id, fact, Kind.ADDED, "", null, inOneLine(fact)));
        } else {
          properties(id, was, fact, all);
        }
      });
      return all;
    }

    private void properties(String id, Fact before, Fact after, List<ModelChange> all) {
      Set<String> words = new LinkedHashSet<>(before.values().keySet());
      words.addAll(after.values().keySet());
      for (String word : words) {
        String was = before.values().get(word);
        String is = after.values().get(word);
        if (was == null ? is != null : !was.equals(is)) {
          all.add(change(id, after, Kind.CHANGED, word, was, is));
        }
      }
    }

    /** Rows of a table say nothing by their number alone. */
    private static @Nullable String inOneLine(Fact fact) {
      return fact.values().get("row");
    }

    private ModelChange change(String id, Fact fact, Kind kind, String what, @Nullable String before,
        @Nullable String after) {
      return new ModelChange(file, model(), id, fact.sort(), fact.name(), kind, what, before, after);
    }
  }
}
