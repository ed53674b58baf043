package org.bangfu.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bangfu.gate.ModelText;

/**
 * The models and forms under some paths, family by family. A file that was asked for alone is judged among its family:
 * {@code processes/<family>} and {@code forms/<family>} beside each other, or the files of its folder.
 */
final class ModelFolders {

  private static final Set<String> ROOTS = Set.of("processes", "forms");

  private final Set<String> asked = new HashSet<>();
  private final Map<String, Map<String, ModelText>> families = new TreeMap<>();

  ModelFolders(List<Path> paths) {
    for (Path path : paths) {
      for (Path file : models(path)) {
        asked.add(file.toString());
        family(file);
      }
    }
  }

  Collection<Collection<ModelText>> families() {
    List<Collection<ModelText>> all = new ArrayList<>();
    families.values().forEach(family -> all.add(family.values()));
    return all;
  }

  boolean asked(String file) {
    return asked.contains(file);
  }

  int number() {
    return asked.size();
  }

  private void family(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Map<String, ModelText> family = families.computeIfAbsent(key(folder), any -> new TreeMap<>());
    if (family.isEmpty()) {
      Path given = file.getParent() == null ? Path.of("") : file.getParent();
      folders(folder, given).stream().filter(Files::isDirectory).flatMap(one -> models(one).stream())
          .forEach(one -> family.put(one.toString(), new ModelText(one.toString(), read(one))));
    }
  }

  /** Both halves of a family have one key. */
  private static String key(Path folder) {
    Path root = folder.getParent();
    boolean half = root != null && root.getParent() != null && ROOTS.contains(String.valueOf(root.getFileName()));
    return half ? root.getParent().resolve(folder.getFileName()).toString() : folder.toString();
  }

  private static List<Path> folders(Path folder, Path given) {
    Path root = folder.getParent();
    if (root == null || !ROOTS.contains(String.valueOf(root.getFileName()))) {
      return List.of(given);
    }
    String other = ROOTS.stream().filter(name -> !name.equals(String.valueOf(root.getFileName()))).findFirst().orElseThrow();
    return List.of(given, given.resolve("../..").resolve(other).resolve(folder.getFileName()).normalize());
  }

  private static List<Path> models(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> new ModelText(file.toString(), new byte[0]).kind() != ModelText.Kind.OTHER)
          .filter(Files::isRegularFile).map(Path::normalize).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
